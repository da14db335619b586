package fr.relances.parameter;

import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Use case: an entity's fields and sites, the entity too where its code is new; all in one transaction or nothing. */
public final class EditEntity {

    private static final int RECORDED = 1000;

    private final Database database;
    private final Session session;

    public EditEntity(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** What was done: the codes of sites that are new and of those that got another name. */
    public record Done(boolean created, List<EntityField> changed, List<String> newSites, List<String> renamedSites) {

        /** Whether anything was stored. */
        public boolean stored() {
            return created || !changed.isEmpty() || !newSites.isEmpty() || !renamedSites.isEmpty();
        }

        /** A sentence for each thing that was done to the entity {@code code}. */
        public List<String> lines(String code) {
            List<String> lines = new ArrayList<>();
            if (created) {
                lines.add(Messages.of("entity.created", code));
            } else if (!changed.isEmpty()) {
                lines.add(Messages.of(
                        "entity.changed",
                        code,
                        changed.stream()
                                .map(field -> Messages.of(field.label()))
                                .collect(Collectors.joining(", "))));
            }
            newSites.forEach(site -> lines.add(Messages.of("entity.site.added", site, code)));
            renamedSites.forEach(site -> lines.add(Messages.of("entity.site.renamed", site, code)));
            if (!stored()) {
                lines.add(Messages.of("entity.unchanged", code));
            }
            return lines;
        }
    }

    public Done run(EntityEdit edit) {
        session.require(Permission.ENTITIES);
        edit.check(ExitStatus.REFUSED);
        Map<EntityField, String> fields = new EnumMap<>(EntityField.class);
        fields.putAll(edit.fields());
        fields.computeIfPresent(EntityField.LOGO, (field, path) -> existing(path));
        return database.write(ParameterMapper.class, mapper -> store(mapper, edit, fields));
    }

    private Done store(ParameterMapper mapper, EntityEdit edit, Map<EntityField, String> fields) {
        String code = edit.code();
        boolean created =
                mapper.findEntities().stream().noneMatch(entity -> entity.code().equals(code));
        if (created) {
            CreateEntity.insert(mapper, code, newName(fields));
        }
        AdministrativeEntity before = mapper.findEntities().stream()
                .filter(entity -> entity.code().equals(code))
                .findFirst()
                .orElseThrow();
        AdministrativeEntity after = EntityField.changed(before, fields);
        List<EntityField> changed = Stream.of(EntityField.values())
                .filter(field -> !field.of(before).equals(field.of(after)))
                .toList();
        if (!changed.isEmpty()) {
            mapper.updateEntity(after);
            changed.forEach(field -> record(mapper, code, field, before, after));
        }
        Map<String, String> known = mapper.findSites().stream()
                .filter(site -> site.entityCode().equals(code))
                .collect(Collectors.toMap(SiteEntity::code, SiteEntity::name));
        return new Done(created, changed, addSites(mapper, edit, known), renameSites(mapper, edit, known));
    }

    /** Money goes where the IBAN says: each change keeps who made it and when. */
    private void record(
            ParameterMapper mapper,
            String code,
            EntityField field,
            AdministrativeEntity before,
            AdministrativeEntity after) {
        mapper.insertChange(
                code,
                "ENTITE " + field.name(),
                new ParameterMapper.Changed(shortened(field.of(before)), shortened(field.of(after))),
                session.now(),
                session.operator());
    }

    private static List<String> addSites(ParameterMapper mapper, EntityEdit edit, Map<String, String> known) {
        List<EntityEdit.SiteName> added = edit.sites().stream()
                .filter(site -> !known.containsKey(site.code()))
                .toList();
        added.forEach(site -> mapper.insertSite(
                new SiteEntity(edit.code(), site.code(), site.name().isBlank() ? site.code() : site.name())));
        return added.stream().map(EntityEdit.SiteName::code).toList();
    }

    private static List<String> renameSites(ParameterMapper mapper, EntityEdit edit, Map<String, String> known) {
        List<EntityEdit.SiteName> renamed = edit.sites().stream()
                .filter(site -> known.containsKey(site.code()) && !site.name().isBlank())
                .filter(site -> !known.get(site.code()).equals(site.name()))
                .toList();
        renamed.forEach(site -> mapper.updateSite(new SiteEntity(edit.code(), site.code(), site.name())));
        return renamed.stream().map(EntityEdit.SiteName::code).toList();
    }

    private static String newName(Map<EntityField, String> fields) {
        return Stream.of(EntityField.NAME, EntityField.LEGAL_NAME)
                .map(field -> field.written(fields.getOrDefault(field, "")))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(Messages.of("entity.first"));
    }

    /** The whole path of a picture that letters can show: it must be found from wherever the program is started. */
    private static String existing(String path) {
        if (path.isBlank()) {
            return "";
        }
        try {
            Path file = Path.of(path.strip()).toAbsolutePath().normalize();
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return file.toString();
            }
        } catch (InvalidPathException e) {
            throw new OperatorException("entity.wrong.logo", path).causedBy(e);
        }
        throw new OperatorException("entity.wrong.logo", path);
    }

    private static String shortened(String value) {
        return value.length() <= RECORDED ? value : value.substring(0, RECORDED);
    }
}
