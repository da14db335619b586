package fr.relances.screen.dunning;

import fr.relances.dunning.ControlListKind;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.List;

/** Confirmation 4/4 of a control list: as which file it is written. */
final class ControlListOutputPage extends Page {

    private final ShownRun run;
    private final Form form;
    private final ChoiceField<ControlListKind> kind;
    private final OutputForm output;
    private ControlListKind named;

    /** {@code shown} is what was looked at, and so what is proposed. */
    ControlListOutputPage(Desk desk, ShownRun run, ControlListKind shown) {
        super(desk, "dunning.list_output");
        this.run = run;
        this.named = shown;
        form = new Form(desk, "dunning");
        form.text(0, 1, head());
        form.text(1, 1, run.totals().text());
        form.text(2, 1, Messages.of("dunning.list_output.nothing_stored"));
        form.section(4, Messages.of("dunning.section.output"));
        kind = form.add(
                5,
                1,
                SelectionForm.LEFT,
                new ChoiceField<>("listKind", 40, List.of(ControlListKind.values()), ControlListOutputPage::label)
                        .set(shown));
        output = new OutputForm(desk, form, "listFile", 6).set(fileName());
        form.onChange(this::followKind);
        fill(form);
        keys.bind(Key.F10, "key.dunning.write", this::next);
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
        if (kind.value() != named) {
            named = kind.value();
            output.set(fileName());
        }
    }

    private void next() {
        if (form.check()) {
            output.confirmed(replace -> write());
        }
    }

    private void write() {
        WorkWindow.run(
                desk,
                title(),
                progress -> run.useCases()
                        .issuing()
                        .writeControlList()
                        .run(run.kept(), kind.value(), output.path(), progress),
                whole -> {
                    if (whole) {
                        desk.open(new ResultPage(desk, run, ResultTexts.listed(output.path(), run)));
                    } else {
                        desk.refuse(Messages.of("dunning.stopped"));
                    }
                });
    }

    @Override
    protected String step() {
        return "4/4";
    }

    @Override
    protected String hint() {
        return Messages.of("dunning.output.hint", output.folder());
    }
}
