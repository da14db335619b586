package fr.relances.command;

import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.EntityEdit;
import fr.relances.parameter.EntityField;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.SiteEntity;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** entite: shows the administrative entities, or sets one and adds a site. */
@Command(name = "entite")
public final class EntityCommand implements Callable<Integer> {

    @Mixin
    private EntityOptions options = new EntityOptions();

    private final Console console;
    private final CurrentEntity currentEntity;
    private final FindEntities find;
    private final EditEntity edit;

    public EntityCommand(Console console, CurrentEntity currentEntity, FindEntities find, EditEntity edit) {
        this.console = console;
        this.currentEntity = currentEntity;
        this.find = find;
        this.edit = edit;
    }

    @Override
    public Integer call() {
        options.check(new UsageCheck());
        if (options.setsSomething()) {
            set();
        } else {
            List<SiteEntity> sites = find.sites();
            asked().forEach(entity -> show(entity, sites));
        }
        return ExitStatus.DONE.code();
    }

    /** The one that was named, else all of them. */
    private List<AdministrativeEntity> asked() {
        String code = options.code().isEmpty() && currentEntity.isRequested()
                ? currentEntity.place().entity().code()
                : options.code();
        List<AdministrativeEntity> asked = find.run().stream()
                .filter(entity -> code.isEmpty() || entity.code().equals(code))
                .toList();
        if (asked.isEmpty()) {
            throw new OperatorException("entity.unknown", code);
        }
        return asked;
    }

    private void show(AdministrativeEntity entity, List<SiteEntity> sites) {
        line("label.entity.code", entity.code());
        for (EntityField field : EntityField.values()) {
            line(field.label(), field.shown(entity));
        }
        line(
                "entity.sites",
                sites.stream()
                        .filter(site -> site.entityCode().equals(entity.code()))
                        .map(site -> site.code() + " " + site.name())
                        .collect(Collectors.joining(", ")));
        console.out().println();
    }

    private void line(String label, String value) {
        console.out().println("%-24s %s".formatted(Messages.of(label), value).stripTrailing());
    }

    private void set() {
        String code = options.code().isEmpty()
                ? currentEntity.place().entity().code()
                : options.code().strip();
        EntityEdit request = options.edit(code);
        request.check(ExitStatus.USAGE);
        edit.run(request).lines(code).forEach(console.out()::println);
    }
}
