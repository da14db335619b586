package fr.relances.screen.entity;

import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.EntityEdit;
import fr.relances.screen.AskWindow;
import fr.relances.screen.Canvas;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fiche of an entity: F10 stores everything that stands there, or nothing. */
final class EntityPage extends Page {

    private static final int SITES_ROW = 18;

    private final EntityUseCases useCases;
    private final EntityForm fiche;
    private String shownCode = "";

    /** Without {@code entity} a new one. */
    EntityPage(Desk desk, EntityUseCases useCases, Optional<AdministrativeEntity> entity) {
        super(desk, "entity");
        this.useCases = useCases;
        this.fiche = new EntityForm(desk);
        fill(fiche.form());
        keys.bind(Key.F5, "key.entity.window", this::openWindow).when(() -> !shownCode.isEmpty());
        keys.bind(Key.F10, "key.validate", this::store);
        entity.ifPresentOrElse(
                this::show,
                () -> fiche.showNew(useCases.find().run().stream()
                        .map(AdministrativeEntity::code)
                        .collect(Collectors.toSet())));
    }

    private void show(AdministrativeEntity entity) {
        shownCode = entity.code();
        fiche.show(
                entity,
                useCases.find().sites().stream()
                        .filter(site -> site.entityCode().equals(entity.code()))
                        .map(site -> new EntityEdit.SiteName(site.code(), site.name()))
                        .toList());
    }

    void goToSite(String code) {
        fiche.goToSite(code);
    }

    private void store() {
        if (fiche.form().check()) {
            EntityEdit edit = fiche.edit();
            WorkWindow.run(desk, title(), progress -> useCases.edit().run(edit), done -> stored(edit.code(), done));
        }
    }

    private void openWindow() {
        WindowUseCases window = useCases.window();
        desk.open(new WindowPage(desk, window, window.parameters().run(shownCode)));
    }

    private void stored(String code, EditEntity.Done done) {
        useCases.find().run().stream()
                .filter(entity -> entity.code().equals(code))
                .findFirst()
                .ifPresent(this::show);
        if (useCases.currentEntity().place().entity().code().equals(code)) {
            useCases.currentEntity().refresh();
        }
        desk.say(String.join(" ", done.lines(code)));
    }

    @Override
    protected String step() {
        return shownCode.isEmpty() ? Messages.of("entity.new") : Messages.of("entity.step", shownCode);
    }

    /** Asks before what was typed is dropped. */
    @Override
    protected void back() {
        if (fiche.form().touched()) {
            new AskWindow(desk, Messages.of("entity.leave"), () -> desk.close(this)).show();
        } else {
            desk.close(this);
        }
    }

    @Override
    protected void paintBody(Canvas body) {
        super.paintBody(body);
        body.put(1, SITES_ROW, Messages.of("entity.sites"));
        body.put(EntityForm.LEFT, SITES_ROW, fiche.sitesLine());
    }
}
