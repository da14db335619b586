package fr.relances.print.cups;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.print.JobState;
import fr.relances.print.JobStatus;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintOrder;
import fr.relances.print.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real CUPS that the test starts and stops, with a document to print on it. */
abstract class OnCups {

    static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    ThrowawayCups cups;
    CupsSpooler spooler;
    Path document;

    @BeforeEach
    void start() throws IOException {
        cups = ThrowawayCups.start();
        spooler = spooler(cups.environment());
        document = Files.writeString(folder.resolve("lettres.pdf"), "%PDF-1.4\n% deux lettres\n%%EOF\n");
    }

    @AfterEach
    void stop() {
        cups.close();
    }

    static CupsSpooler spooler(Map<String, String> environment) {
        return new CupsSpooler(System.getProperty("user.name"), new Tools(environment), 60);
    }

    Submission submit(PrintChoice choice, String title, String token) {
        return spooler.submit(new PrintOrder(choice, title, document, token));
    }

    PrintJob print(String queue) {
        return submit(PrintChoice.of(queue), "Relances édition 12 niveau 1", TOKEN)
                .job()
                .orElseThrow();
    }

    JobStatus await(PrintJob job, JobState state) {
        until(() -> spooler.status(job).state() == state);
        return spooler.status(job);
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it comes in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    List<String> printed(PrintJob job) throws IOException {
        return Files.readAllLines(cups.out().resolve("job-" + job.number() + ".txt"));
    }
}
