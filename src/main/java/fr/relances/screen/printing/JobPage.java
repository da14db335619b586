package fr.relances.screen.printing;

import fr.relances.print.PrintJob;
import fr.relances.screen.Desk;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What was handed to the spooler, and what becomes of it while one looks. */
public final class JobPage extends Page {

    private final JobWatch watch;

    public JobPage(Desk desk, PrintingUseCases useCases, String text, PrintJob job) {
        super(desk, "printing.job");
        TextPager[] pager = new TextPager[1];
        watch = new JobWatch(desk, useCases, job, () -> pager[0].refresh());
        pager[0] = new TextPager(1, page -> lines(text));
        fill(pager[0]);
    }

    private List<String> lines(String text) {
        List<String> lines = new ArrayList<>(TextPager.wrapped(text));
        lines.add("");
        lines.addAll(TextPager.wrapped(watch.text()));
        if (watch.status().filter(status -> status.state().failed()).isPresent()) {
            lines.addAll(TextPager.wrapped(Messages.of("jobs.again")));
        }
        return lines;
    }

    @Override
    protected void shown() {
        watch.start(this);
    }
}
