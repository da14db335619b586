package fr.relances.screen.printing;

import fr.relances.print.PrintChoice;
import fr.relances.print.PrintQueue;
import fr.relances.print.Printers;
import fr.relances.print.QueueOptions;
import fr.relances.screen.CheckField;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Latest;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Which queue, how many copies, both sides, which tray: as the operator last used the queue, as far as it can. */
final class PrinterFields {

    private static final int LEFT = 22;
    private static final int MOST_COPIES = 99;

    private final Printers printers;
    private final ChoiceField<Optional<PrintQueue>> queue;
    private final TextField copies;
    private final CheckField twoSided;
    private final ChoiceField<String> tray;
    private final Latest<QueueOptions> looking;
    private final PrintingUseCases useCases;
    private QueueOptions options = QueueOptions.NONE;
    private PrintChoice wanted;

    PrinterFields(Desk desk, Form form, PrintingUseCases useCases, Printers printers, int row) {
        this.useCases = useCases;
        this.printers = printers;
        this.looking = new Latest<>(desk, this::offer);
        List<Optional<PrintQueue>> queues = new ArrayList<>();
        printers.queues().forEach(each -> queues.add(Optional.of(each)));
        if (queues.isEmpty()) {
            queues.add(Optional.empty());
        }
        queue = form.add(
                row,
                1,
                LEFT,
                new ChoiceField<>("queue", 53, queues, PrinterFields::label)
                        .listOn(desk, Messages.of("label.output.queue")));
        copies = form.add(row + 1, 1, LEFT, new TextField("copies", 2).most(2).check(PrinterFields::wrongCopies));
        twoSided = form.add(row + 1, 30, new CheckField("twoSided"));
        tray = form.add(row + 1, 50, 55, new ChoiceField<>("tray", 18, List.of(""), PrinterFields::trayLabel));
        set(printers.lastChoice(queue().map(PrintQueue::name).orElse("")));
    }

    /** Elsewhere the fields are passed over, as are options that the queue does not have. */
    void enabledWhen(BooleanSupplier printing) {
        queue.enabledWhen(printing);
        copies.enabledWhen(printing);
        twoSided.enabledWhen(() -> printing.getAsBoolean() && options.twoSided());
        tray.enabledWhen(() -> printing.getAsBoolean() && !options.trays().isEmpty());
    }

    private static String label(Optional<PrintQueue> queue) {
        return queue.map(each -> Messages.of("output.queue", each.name(), each.stateText(), each.description()))
                .orElseGet(() -> Messages.of("output.queue.none"));
    }

    private static String trayLabel(String tray) {
        return tray.isEmpty() ? Messages.of("output.tray.any") : tray;
    }

    private static Optional<String> wrongCopies(String typed) {
        boolean right = typed.matches("[1-9]\\d?");
        return right ? Optional.empty() : Optional.of(Messages.of("output.copies.wrong", MOST_COPIES));
    }

    Optional<PrintQueue> queue() {
        return queue.value();
    }

    /** Both sides and tray as they were last used while the queue has not yet said what it can. */
    PrintChoice choice() {
        return new PrintChoice(
                queue().map(PrintQueue::name).orElse(""),
                copies.value().matches("[1-9]\\d?") ? Integer.parseInt(copies.value()) : 1,
                looking.busy() ? wanted.twoSided() : options.twoSided() && twoSided.ticked(),
                looking.busy() ? wanted.tray() : offeredTray());
    }

    private String offeredTray() {
        return options.trays().contains(tray.value()) ? tray.value() : "";
    }

    /** No effect on the queue for one that is not there. */
    void set(PrintChoice choice) {
        queue.set(printers.queues().stream()
                .filter(each -> each.name().equals(choice.queue()))
                .findFirst());
        wanted = choice;
        copies.set(Integer.toString(choice.copies()));
        twoSided.set(choice.twoSided());
        look();
    }

    /** Another queue: as it was last used, and what it can do. */
    void follow() {
        String name = queue().map(PrintQueue::name).orElse("");
        if (!name.equals(wanted.queue())) {
            set(printers.lastChoice(name));
        }
    }

    private void look() {
        options = QueueOptions.NONE;
        queue().ifPresent(
                        each -> looking.ask(progress -> useCases.findPrinters().options(each.name())));
    }

    private void offer(QueueOptions found) {
        options = found;
        List<String> trays = new ArrayList<>(List.of(""));
        trays.addAll(found.trays());
        tray.options(trays);
        tray.set(wanted.tray());
    }
}
