package fr.relances.screen.printing;

import fr.relances.print.PrintChoice;
import fr.relances.print.PrintQueue;
import fr.relances.print.Printers;
import fr.relances.screen.AskWindow;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The four rows of a form named output where the operator says Imprimante or Fichier, and how. */
public final class OutputFields {

    public static final String FORM = "output";

    private static final int LEFT = 22;
    private static final int CELLS = 54;
    private static final int LONGEST = 1000;

    private final Desk desk;
    private final Printers printers;
    private final ChoiceField<Output.Kind> kind;
    private final PrinterFields printer;
    private final TextField file;

    /** What stood in the fields, for the way back and forth. */
    public record Typed(Output.Kind kind, PrintChoice printer, String file) {}

    /** {@code fileName} is proposed for the file, whose field is called {@code fileField}. */
    public OutputFields(Desk desk, Form form, PrintingUseCases useCases, Printers printers, OutputPlace place) {
        this.desk = desk;
        this.printers = printers;
        kind = form.add(
                place.row(),
                1,
                LEFT,
                new ChoiceField<>("kind", 12, List.of(Output.Kind.values()), OutputFields::label)
                        .set(printers.queues().isEmpty() ? Output.Kind.FILE : Output.Kind.PRINTER));
        printer = new PrinterFields(desk, form, useCases, printers, place.row() + 1);
        printer.enabledWhen(this::printing);
        file = form.add(
                place.row() + 3,
                1,
                LEFT,
                new TextField(place.fileField(), CELLS)
                        .most(LONGEST)
                        .check(typed ->
                                typed.isEmpty() ? Optional.of(Messages.of("field.required")) : Optional.empty()));
        file.enabledWhen(() -> !printing());
        file.set(place.fileName());
        form.go(printing() ? kind : file);
    }

    private static String label(Output.Kind kind) {
        return Messages.of("output.kind." + kind);
    }

    public boolean printing() {
        return kind.value() == Output.Kind.PRINTER;
    }

    /** To be called after each change of the form. */
    public void changed() {
        printer.follow();
    }

    public void fileName(String name) {
        file.set(name);
    }

    public Typed typed() {
        return new Typed(kind.value(), printer.choice(), file.value());
    }

    public OutputFields set(Typed typed) {
        kind.set(typed.kind());
        printer.set(typed.printer());
        file.set(typed.file());
        return this;
    }

    /** The message line: where a bare file name lies, or what is to be known of the queue. */
    public String hint() {
        if (!printing()) {
            Path parent = Path.of(file.value()).toAbsolutePath().normalize().getParent();
            return Messages.of("dunning.output.hint", parent == null ? "" : parent);
        }
        return printers.problem()
                .orElseGet(() ->
                        printer.queue().filter(PrintQueue::stopped).isPresent() ? Messages.of("output.stopped") : "");
    }

    /** Asks before a file is replaced or a stopped queue is fed; a queue that can't be used is refused. */
    public void confirmed(Consumer<Output> go) {
        if (!printing()) {
            Path path = Path.of(file.value());
            Consumer<Boolean> write = replace -> go.accept(new Output(Optional.empty(), path, replace));
            if (Files.isRegularFile(path)) {
                new AskWindow(desk, Messages.of("dunning.output.replace", path), () -> write.accept(true)).show();
            } else {
                write.accept(false);
            }
        } else if (printer.queue().isEmpty()) {
            desk.refuse(printers.problem().orElse(Messages.of("print.queue.none")));
        } else {
            PrintQueue queue = printer.queue().get();
            queue.check();
            Runnable print = () -> go.accept(new Output(Optional.of(printer.choice()), Path.of(""), false));
            if (queue.stopped()) {
                new AskWindow(desk, queue.warning() + " " + Messages.of("output.stopped.ask"), print).show();
            } else {
                print.run();
            }
        }
    }
}
