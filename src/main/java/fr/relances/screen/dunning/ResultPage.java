package fr.relances.screen.dunning;

import fr.relances.dunning.run.HistoryFilter;
import fr.relances.print.PrintJob;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import fr.relances.screen.history.RunActions;
import fr.relances.screen.printing.JobWatch;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Résultat: what was done, what was left out and why, and what becomes of the print job while one looks. After a
 * definitive run there is no way back into its steps.
 */
final class ResultPage extends Page {

    private final ShownRun run;
    private final Content content;
    private final Optional<JobWatch> watch;
    private final TextPager pager;

    /** {@code number} is 0 where nothing was stored that could be printed again. */
    record Content(List<String> paragraphs, Optional<PrintJob> job, long number) {}

    ResultPage(Desk desk, ShownRun run, Content content) {
        super(desk, "dunning.result");
        this.run = run;
        this.content = content;
        this.pager = new TextPager(1, page -> lines());
        this.watch = content.job().map(job -> new JobWatch(desk, run.useCases().printing(), job, pager::refresh));
        fill(pager);
        if (content.number() > 0) {
            RunActions actions = new RunActions(
                    desk, run.useCases().history(), run.criteria().entityCode());
            HistoryFilter edition = HistoryFilter.run(run.criteria().entityCode(), content.number());
            keys.bind('i', "key.history.reprint", () -> actions.reprint(edition, () -> {}));
            keys.bind('a', "key.history.undo", () -> actions.undo(content.number(), Set.of(), () -> {}))
                    .when(this::failed);
        }
        keys.bind(Key.F10, "key.dunning.end", this::end);
        keys.bind(Key.F3, "key.quit", this::end);
    }

    private boolean failed() {
        return watch.flatMap(JobWatch::status)
                .filter(status -> status.state().failed())
                .isPresent();
    }

    /** The job comes first: it is what may still change. */
    private List<String> lines() {
        List<String> paragraphs = new ArrayList<>(content.paragraphs());
        watch.ifPresent(job -> paragraphs.add(1, (failed() ? "! " : "") + job.text()));
        if (failed() && content.number() > 0) {
            paragraphs.add(2, Messages.of("jobs.failed"));
        }
        return paragraphs.stream()
                .flatMap(paragraph -> TextPager.wrapped(paragraph).stream())
                .toList();
    }

    @Override
    protected void shown() {
        watch.ifPresent(job -> job.start(this));
    }

    /** To the INDEX: after a definitive run nothing typed is left to be lost. */
    private void end() {
        if (run.isDone()) {
            desk.closeToIndex();
        } else {
            desk.quitToIndex();
        }
    }

    @Override
    protected void back() {
        desk.close(this);
        if (run.isDone()) {
            run.closeSteps();
        }
    }

    @Override
    protected String step() {
        return "";
    }
}
