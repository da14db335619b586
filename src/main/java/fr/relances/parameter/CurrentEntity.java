package fr.relances.parameter;

import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.List;
import java.util.Optional;

/** Where the operator works: an administrative entity, or one of its sites (R12). Known once the base is open. */
public final class CurrentEntity {

    private final Database database;
    private final Session session;
    private final String requested;
    private Place place;

    /** {@code requested} is the code of an entity or a site, or ENTITE/SITE; empty for the only or last used one. */
    public CurrentEntity(Database database, Session session, String requested) {
        this.database = database;
        this.session = session;
        this.requested = requested;
    }

    /** An entity with its name, and the site where the operator works at one. */
    public record Place(AdministrativeEntity entity, Optional<SiteEntity> site) {}

    /** Whether an entity or a site was named at the start. */
    public boolean isRequested() {
        return !requested.isEmpty();
    }

    /** Finds the place at the first call; an unknown code, or none where there are several, is refused. */
    public synchronized Place place() {
        if (place == null) {
            choose(requested);
        }
        return place;
    }

    /** The administrative entity's code; from a site that is refused (R12). */
    public String administrativeCode() {
        if (place().site().isPresent()) {
            throw new OperatorException("entity.from_site");
        }
        return place.entity().code();
    }

    /** Moves to another entity or site, which becomes the last used one of this operator. */
    public synchronized Place choose(String code) {
        session.require(Permission.READ);
        Place chosen = database.read(ParameterMapper.class, mapper -> find(mapper, code));
        database.write(ParameterMapper.class, mapper -> {
            mapper.deleteLastUsed(session.operator());
            return mapper.insertLastUsed(session.operator(), chosen.entity().code(), session.now());
        });
        place = chosen;
        return chosen;
    }

    /** Reads the entity's name and identity again, after they were changed. */
    public synchronized Place refresh() {
        Place now = place();
        return choose(now.site()
                .map(site -> now.entity().code() + "/" + site.code())
                .orElse(now.entity().code()));
    }

    private Place find(ParameterMapper mapper, String code) {
        List<AdministrativeEntity> entities = mapper.findEntities();
        if (code.isEmpty()) {
            return new Place(lastUsed(mapper, entities), Optional.empty());
        }
        Optional<AdministrativeEntity> named =
                entities.stream().filter(entity -> entity.code().equals(code)).findFirst();
        if (named.isPresent()) {
            return new Place(named.get(), Optional.empty());
        }
        List<SiteEntity> sites = mapper.findSites().stream()
                .filter(site -> site.code().equals(code) || (site.entityCode() + "/" + site.code()).equals(code))
                .toList();
        if (sites.size() != 1) {
            throw new OperatorException("entity.unknown", code);
        }
        SiteEntity site = sites.get(0);
        return new Place(
                entities.stream()
                        .filter(entity -> entity.code().equals(site.entityCode()))
                        .findFirst()
                        .orElseThrow(),
                Optional.of(site));
    }

    private AdministrativeEntity lastUsed(ParameterMapper mapper, List<AdministrativeEntity> entities) {
        if (entities.size() == 1) {
            return entities.get(0);
        }
        String last =
                mapper.findLastUsed(session.operator()).stream().findFirst().orElse("");
        return entities.stream()
                .filter(entity -> entity.code().equals(last))
                .findFirst()
                .orElseThrow(() -> new OperatorException("entity.several"));
    }
}
