package fr.relances;

import fr.relances.dunning.run.JobNews;
import fr.relances.dunning.run.RecoveredRun;
import fr.relances.screen.Desk;
import fr.relances.screen.Latest;
import fr.relances.screen.NoticeWindow;
import fr.relances.screen.history.HistoryUseCases;
import fr.relances.screen.history.RunActions;
import fr.relances.text.Messages;
import java.util.List;

/** What the operator must know, or decide, before work begins: runs that were left open, jobs that ended badly. */
record StartNotices(HistoryUseCases history) {

    /** The questions lie on the notices: the spooler could not answer them, and a run waits for each. */
    void show(Desk desk, List<RecoveredRun> recovered) {
        List<String> settled = recovered.stream()
                .filter(run -> !run.undecided())
                .map(RecoveredRun::text)
                .toList();
        tell(desk, settled);
        RunActions actions = new RunActions(desk, history, "");
        recovered.stream()
                .filter(RecoveredRun::undecided)
                .forEach(run -> actions.decide(run.number(), run.text(), () -> {}));
        new Latest<List<String>>(desk, news -> tell(desk, news)).ask(progress -> badNews());
    }

    private List<String> badNews() {
        return history.settling().follow().run().stream()
                .filter(JobNews::bad)
                .map(news -> Messages.of("jobs.news", Long.toString(news.run()), news.text()))
                .toList();
    }

    private static void tell(Desk desk, List<String> texts) {
        if (!texts.isEmpty()) {
            new NoticeWindow(desk, Messages.of("notice.title"), String.join("\n\n", texts)).show();
        }
    }
}
