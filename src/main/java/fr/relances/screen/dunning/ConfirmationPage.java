package fr.relances.screen.dunning;

import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.DunningWarning;
import fr.relances.dunning.run.IssuedRun;
import fr.relances.print.PrintJob;
import fr.relances.print.Printers;
import fr.relances.screen.AskWordWindow;
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

/** Confirmation 4/4 of letters: what will be stored, what to look at before, where the letters go. */
final class ConfirmationPage extends Page {

    private static final int WARNINGS_ROW = 5;
    private static final int MOST_WARNINGS = 6;
    private static final int OUTPUT_ROW = 13;

    private final ShownRun run;
    private final Form form;
    private final OutputFields output;

    /** What is read before the page opens; {@code looked} holds the warnings for what is kept. */
    private record Loaded(DunningProposal looked, Printers printers) {}

    private ConfirmationPage(Desk desk, ShownRun run, Loaded loaded) {
        super(desk, "dunning.confirmation");
        this.run = run;
        this.form = new Form(desk, OutputFields.FORM);
        figures();
        warnings(loaded.looked());
        form.section(OUTPUT_ROW, Messages.of("dunning.section.output"));
        OutputPlace place = new OutputPlace(OUTPUT_ROW + 1, "file", fileName());
        output = new OutputFields(desk, form, run.useCases().printing(), loaded.printers(), place);
        run.typedOutput().ifPresent(output::set);
        form.onChange(() -> {
            output.changed();
            run.typedOutput(output.typed());
        });
        fill(form);
        keys.bind(Key.F10, run.selection().definitive() ? "key.next" : "key.output.write", this::next);
    }

    /** Warns of what is kept, not of what was proposed: looks again where tiers were left out. */
    static void open(Desk desk, ShownRun run) {
        WorkWindow.run(
                desk,
                Messages.of("title.dunning.confirmation"),
                progress -> new Loaded(
                        run.narrowed()
                                ? run.useCases()
                                        .looking()
                                        .propose()
                                        .run(run.kept().criteria())
                                : run.proposal(),
                        run.useCases().printing().findPrinters().run()),
                loaded -> desk.open(new ConfirmationPage(desk, run, loaded)));
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

    /** Kept for the next time once the spooler has taken something. */
    private void remember(Optional<PrintJob> job, Output chosen) {
        job.flatMap(taken -> chosen.printer())
                .ifPresent(choice -> run.useCases().printing().keep(desk, choice));
    }

    private void askWord(Output chosen) {
        new AskWordWindow(desk, stored(), Messages.of("dunning.confirmation.word"), () -> issue(chosen)).show();
    }

    private void issue(Output chosen) {
        WorkWindow.runToItsEnd(
                desk,
                title(),
                progress -> run.useCases()
                        .issuing()
                        .issue()
                        .run(
                                run.kept(),
                                run.selection().template(),
                                run.useCases().destination(chosen),
                                progress),
                issued -> issued(issued, chosen));
    }

    private void issued(IssuedRun issued, Output chosen) {
        List<String> paragraphs = ResultTexts.issued(issued, chosen, run);
        if (issued.outcome() == IssuedRun.Outcome.ISSUED) {
            run.done();
        }
        showResult(issued.outcome(), new ResultPage.Content(paragraphs, issued.job(), issued.number()));
        remember(issued.job(), chosen);
    }

    /** Stopped by the operator, everything stays as it stands. */
    private void showResult(IssuedRun.Outcome outcome, ResultPage.Content content) {
        if (outcome == IssuedRun.Outcome.STOPPED) {
            desk.refuse(content.paragraphs().get(0));
        } else {
            desk.open(new ResultPage(desk, run, content));
        }
    }

    private void draft(Output chosen) {
        WorkWindow.run(
                desk,
                title(),
                progress -> run.useCases()
                        .issuing()
                        .draft()
                        .run(
                                run.kept(),
                                run.selection().template(),
                                run.useCases().destination(chosen),
                                progress),
                drafted -> {
                    showResult(
                            drafted.outcome(),
                            new ResultPage.Content(ResultTexts.drafted(drafted, chosen, run), drafted.job(), 0));
                    remember(drafted.job(), chosen);
                });
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
        boolean fieldOnly =
                form.current() instanceof WarningField || output.hint().isEmpty();
        return fieldOnly ? super.hint() : output.hint();
    }
}
