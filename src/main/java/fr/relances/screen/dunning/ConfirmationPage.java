package fr.relances.screen.dunning;

import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.DunningWarning;
import fr.relances.dunning.run.IssuedRun;
import fr.relances.dunning.run.PdfDestination;
import fr.relances.print.PdfTarget;
import fr.relances.screen.AskWordWindow;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.List;

/** Confirmation 4/4 of letters: what will be stored, what to look at before, where the letters go. */
final class ConfirmationPage extends Page {

    private static final int WARNINGS_ROW = 5;
    private static final int MOST_WARNINGS = 8;
    private static final int OUTPUT_ROW = 15;

    private final ShownRun run;
    private final Form form;
    private final OutputForm output;

    /** {@code looked} holds the warnings for what is kept. */
    private ConfirmationPage(Desk desk, ShownRun run, DunningProposal looked) {
        super(desk, "dunning.confirmation");
        this.run = run;
        this.form = new Form(desk, "dunning");
        figures();
        warnings(looked);
        form.section(OUTPUT_ROW, Messages.of("dunning.section.output"));
        output = new OutputForm(desk, form, "file", OUTPUT_ROW + 1)
                .set(run.typedFile().orElse(fileName()));
        form.onChange(() -> run.typedFile(output.value()));
        fill(form);
        keys.bind(Key.F10, run.selection().definitive() ? "key.next" : "key.dunning.write", this::next);
    }

    /** Warns of what is kept, not of what was proposed: looks again where tiers were left out. */
    static void open(Desk desk, ShownRun run) {
        WorkWindow.run(
                desk,
                Messages.of("title.dunning.confirmation"),
                progress -> run.narrowed()
                        ? run.useCases().looking().propose().run(run.kept().criteria())
                        : run.proposal(),
                looked -> desk.open(new ConfirmationPage(desk, run, looked)));
    }

    private String kind() {
        return run.selection().definitive() ? "definitive" : "draft";
    }

    private void figures() {
        form.text(
                0,
                1,
                Messages.of(
                        "dunning.confirmation." + kind(),
                        run.totals().customers(),
                        run.criteria().level(),
                        run.proposal().level().name(),
                        run.criteria().dunningDate()));
        form.text(1, 1, run.totals().text());
        form.text(
                2,
                1,
                Messages.of("dunning.confirmation.template", run.selection().template()));
        form.text(3, 1, stored());
    }

    private String stored() {
        return Messages.of(
                "dunning.confirmation.stored." + kind(),
                run.storedTotals().items(),
                run.storedTotals().customers(),
                run.criteria().level(),
                run.criteria().dunningDate());
    }

    private String fileName() {
        return Messages.of(
                "dunning.output.name." + kind(),
                run.criteria().level(),
                run.criteria().dunningDate().toString());
    }

    private void warnings(DunningProposal looked) {
        List<DunningWarning> warnings = run.warnings(looked);
        form.section(WARNINGS_ROW, Messages.of("dunning.warnings"));
        if (warnings.isEmpty()) {
            form.text(WARNINGS_ROW + 1, 1, Messages.of("dunning.warnings.none"));
        }
        for (int i = 0; i < Math.min(warnings.size(), MOST_WARNINGS); i++) {
            boolean last = i == MOST_WARNINGS - 1 && warnings.size() > MOST_WARNINGS;
            List<DunningWarning> behind = last ? warnings.subList(i, warnings.size()) : List.of(warnings.get(i));
            String text = last
                    ? Messages.of("dunning.warnings.more", behind.size())
                    : warnings.get(i).text();
            form.add(
                    WARNINGS_ROW + 1 + i,
                    3,
                    new WarningField("warnings", () -> "! " + text, () -> look(looked, behind)));
        }
    }

    private void look(DunningProposal looked, List<DunningWarning> behind) {
        WarningTexts.choose(desk, behind, warning -> WarningPage.open(desk, run.useCases(), looked, warning));
    }

    private void next() {
        if (form.check()) {
            output.confirmed(run.selection().definitive() ? this::askWord : this::draft);
        }
    }

    private void askWord(boolean replace) {
        new AskWordWindow(desk, stored(), Messages.of("dunning.confirmation.word"), () -> issue(replace)).show();
    }

    private PdfDestination destination(boolean replace) {
        return new PdfDestination(
                run.useCases().templates(),
                run.useCases().issuing().archives(),
                PdfTarget.file(output.path(), replace));
    }

    private void issue(boolean replace) {
        WorkWindow.runToItsEnd(
                desk,
                title(),
                progress -> run.useCases()
                        .issuing()
                        .issue()
                        .run(run.kept(), run.selection().template(), destination(replace), progress),
                this::issued);
    }

    private void issued(IssuedRun issued) {
        List<String> paragraphs = ResultTexts.issued(issued, output.path(), run);
        if (issued.outcome() == IssuedRun.Outcome.ISSUED) {
            run.done();
        }
        showResult(issued.outcome(), paragraphs);
    }

    /** Stopped by the operator, everything stays as it stands. */
    private void showResult(IssuedRun.Outcome outcome, List<String> paragraphs) {
        if (outcome == IssuedRun.Outcome.STOPPED) {
            desk.refuse(paragraphs.get(0));
        } else {
            desk.open(new ResultPage(desk, run, paragraphs));
        }
    }

    private void draft(boolean replace) {
        WorkWindow.run(
                desk,
                title(),
                progress -> run.useCases()
                        .issuing()
                        .draft()
                        .run(run.kept(), run.selection().template(), destination(replace), progress),
                drafted -> showResult(drafted.outcome(), ResultTexts.drafted(drafted, output.path(), run)));
    }

    @Override
    protected boolean unsaved() {
        return !run.isDone() && super.unsaved();
    }

    @Override
    protected String step() {
        return "4/4";
    }

    @Override
    protected String hint() {
        return form.current() instanceof WarningField
                ? super.hint()
                : Messages.of("dunning.output.hint", output.folder());
    }
}
