package fr.relances.command;

import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EntityEdit;
import fr.relances.parameter.EntityField;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.EnvelopeWindow;
import fr.relances.parameter.SiteEntity;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** entite: shows the administrative entities, or sets one and adds a site. */
@Command(name = "entite")
public final class EntityCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Mixin
    private EntityOptions options = new EntityOptions();

    @Mixin
    private WindowOptions window = new WindowOptions();

    private final Console console;
    private final CurrentEntity currentEntity;
    private final EntityServices services;

    public EntityCommand(Console console, CurrentEntity currentEntity, EntityServices services) {
        this.console = console;
        this.currentEntity = currentEntity;
        this.services = services;
    }

    @Override
    public Integer call() {
        options.check(new UsageCheck());
        window.check();
        if (options.setsSomething() || window.setsSomething()) {
            set();
        } else if (window.sheet().isEmpty()) {
            List<SiteEntity> sites = services.find().sites();
            asked().forEach(entity -> show(entity, sites));
        }
        window.sheet().ifPresent(this::writeSheet);
        return ExitStatus.DONE.code();
    }

    /** The one that was named, else all of them. */
    private List<AdministrativeEntity> asked() {
        String code = options.code().isEmpty() && currentEntity.isRequested()
                ? currentEntity.place().entity().code()
                : options.code();
        List<AdministrativeEntity> asked = services.find().run().stream()
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
        line("window.label", services.window(entity.code()).toString());
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

    private String code() {
        return options.code().isEmpty()
                ? currentEntity.place().entity().code()
                : options.code().strip();
    }

    /** Everything is checked before anything is stored. */
    private void set() {
        String code = code();
        EntityEdit request = options.edit(code);
        request.check(ExitStatus.USAGE);
        EnvelopeWindow seen = services.window(code);
        EnvelopeWindow wanted = window.changed(seen);
        wanted.check();
        PrintStream lines = toStandardOutput() ? console.err() : console.out();
        if (options.setsSomething() || !services.isThere(code)) {
            services.edit().run(request).lines(code).forEach(lines::println);
        }
        if (window.setsSomething()) {
            boolean changed = services.setWindow().run(code, seen, wanted);
            lines.println(Messages.of(changed ? "window.changed" : "window.unchanged", code, wanted));
        }
    }

    private boolean toStandardOutput() {
        return window.sheet().filter(STANDARD_OUTPUT::equals).isPresent();
    }

    private void writeSheet(String file) {
        EntityParameters parameters = services.parameters().run(code());
        String name = parameters.entity().identity().name();
        EnvelopeWindow drawn = parameters.settings().window();
        if (toStandardOutput()) {
            services.writeSheet().run(name, drawn, console.out());
            console.out().flush();
            console.err().println(Messages.of("window.sheet.written", file));
        } else {
            services.writeSheet().run(name, drawn, Path.of(file));
            console.out().println(Messages.of("window.sheet.written", file));
        }
    }
}
