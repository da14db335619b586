package fr.relances.screen.dunning;

import fr.relances.dunning.ControlListForm;
import fr.relances.dunning.ControlListKind;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import fr.relances.print.Printers;
import fr.relances.screen.CheckField;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.printing.Output;
import fr.relances.screen.printing.OutputFields;
import fr.relances.screen.printing.OutputPlace;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;

/** Confirmation 4/4 of a control list: as which file it is written. */
final class ControlListOutputPage extends Page {

    private static final int BREAK = 52;

    private final ShownRun run;
    private final Form form;
    private final ChoiceField<ControlListKind> kind;
    private final CheckField perRepresentative;
    private final OutputFields output;
    private ControlListKind named;

    /** {@code shown} is what was looked at, and so what is proposed. */
    private ControlListOutputPage(Desk desk, ShownRun run, ControlListKind shown, Printers printers) {
        super(desk, "dunning.list_output");
        this.run = run;
        this.named = shown;
        form = new Form(desk, OutputFields.FORM);
        form.text(0, 1, head());
        form.text(1, 1, run.totals().text());
        form.text(2, 1, Messages.of("dunning.list_output.nothing_stored"));
        form.section(4, Messages.of("dunning.section.output"));
        kind = form.add(
                5,
                1,
                SelectionForm.LEFT,
                new ChoiceField<>("listKind", 24, List.of(ControlListKind.values()), ControlListOutputPage::label)
                        .set(shown));
        perRepresentative = form.add(5, BREAK, new CheckField("perRepresentative"));
        perRepresentative.enabledWhen(() -> kind.value() != ControlListKind.CSV);
        OutputPlace place = new OutputPlace(6, "listFile", fileName());
        output = new OutputFields(desk, form, run.useCases().printing(), printers, place);
        form.onChange(this::followKind);
        fill(form);
        keys.bind(Key.F10, "key.output.write", this::next);
    }

    static void open(Desk desk, ShownRun run, ControlListKind shown) {
        WorkWindow.run(
                desk,
                Messages.of("title.dunning.list_output"),
                progress -> run.useCases().printing().findPrinters().run(),
                printers -> desk.open(new ControlListOutputPage(desk, run, shown, printers)));
    }

    private String head() {
        return Messages.of(
                "dunning.list_output.head",
                run.criteria().level(),
                run.proposal().level().name(),
                run.criteria().dunningDate());
    }

    private static String label(ControlListKind kind) {
        return Messages.of("dunning.list_kind." + kind);
    }

    private String fileName() {
        return Messages.of(
                "dunning.output.name.list",
                run.criteria().level(),
                run.criteria().dunningDate().toString(),
                Messages.of("dunning.output.suffix." + kind.value()));
    }

    /** Another kind of file has another name. */
    private void followKind() {
        output.changed();
        if (kind.value() != named) {
            named = kind.value();
            output.fileName(fileName());
        }
    }

    private void next() {
        if (!form.check()) {
            return;
        }
        if (output.printing() && kind.value() == ControlListKind.CSV) {
            form.go(kind);
            desk.refuse(Messages.of("output.csv_on_paper"));
            return;
        }
        output.confirmed(
                chosen -> chosen.printer().ifPresentOrElse(choice -> print(chosen, choice), () -> write(chosen)));
    }

    private ControlListForm listForm() {
        return new ControlListForm(kind.value(), kind.value() != ControlListKind.CSV && perRepresentative.ticked());
    }

    private void print(Output chosen, PrintChoice choice) {
        WorkWindow.run(
                desk,
                title(),
                progress -> run.useCases().issuing().printControlList().run(run.kept(), listForm(), choice, progress),
                job -> ended(job.isPresent(), chosen, job));
    }

    private void write(Output chosen) {
        WorkWindow.run(
                desk,
                title(),
                progress -> run.useCases()
                        .issuing()
                        .writeControlList()
                        .run(run.kept(), listForm(), chosen.file(), progress),
                whole -> ended(whole, chosen, Optional.empty()));
    }

    private void ended(boolean whole, Output chosen, Optional<PrintJob> job) {
        if (whole) {
            desk.open(new ResultPage(desk, run, new ResultPage.Content(ResultTexts.listed(chosen, run), job, 0)));
            job.flatMap(taken -> chosen.printer())
                    .ifPresent(choice -> run.useCases().printing().keep(desk, choice));
        } else {
            desk.refuse(Messages.of("dunning.stopped"));
        }
    }

    @Override
    protected String step() {
        return "4/4";
    }

    @Override
    protected String hint() {
        boolean content = form.current() == kind || form.current() == perRepresentative;
        return content || output.hint().isEmpty() ? super.hint() : output.hint();
    }
}
