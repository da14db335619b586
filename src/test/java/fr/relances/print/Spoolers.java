package fr.relances.print;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.util.List;

/** Spoolers that behave as a test wants; the one thing that is mocked, since a real one needs a server. */
public final class Spoolers {

    private Spoolers() {}

    /** A machine without a spooler. */
    public static Spooler none() {
        Spooler spooler = mock(Spooler.class);
        when(spooler.queues()).thenThrow(new OperatorException(ExitStatus.TECHNICAL, "print.unreachable", "localhost"));
        when(spooler.find(any(), any())).thenReturn(JobSearch.unknown());
        when(spooler.status(any())).thenReturn(JobStatus.of(JobState.UNKNOWN));
        return spooler;
    }

    /** Takes every job as the next of its queue; queues are ready, or as the given ones are. */
    public static Spooler with(PrintQueue... queues) {
        Spooler spooler = mock(Spooler.class);
        when(spooler.queues()).thenReturn(List.of(queues));
        when(spooler.options(any())).thenReturn(QueueOptions.NONE);
        int[] number = new int[1];
        when(spooler.submit(any())).thenAnswer(call -> {
            PrintOrder order = call.getArgument(0);
            number[0]++;
            return Submission.accepted(new PrintJob(order.choice().queue(), number[0], order.token()));
        });
        when(spooler.status(any())).thenReturn(JobStatus.of(JobState.COMPLETED));
        when(spooler.find(any(), any())).thenReturn(JobSearch.unknown());
        return spooler;
    }

    public static PrintQueue ready(String name) {
        return new PrintQueue(name, "", true, false, "", false);
    }
}
