package fr.relances.print.cups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.print.JobState;
import fr.relances.print.PrintJob;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of jobs on a real CUPS, and what the spooler can say of them later. */
class CupsJobsIT extends OnCups {

    @Test
    void namesTheMissingTool() {
        assertThatThrownBy(() -> new Tools(Map.of()).run(1, List.of("relances-lp-absent")))
                .hasMessageContaining("La commande « relances-lp-absent » manque", "cups-client");
    }

    @Test
    void followsAnAbortedAHeldACanceledAndAPurgedJob() throws IOException {
        cups.queue("ACCUEIL");
        Files.createFile(cups.out().resolve(".panne"));
        PrintJob aborted = print("ACCUEIL");
        assertThat(await(aborted, JobState.ABORTED).detail()).isEqualTo("bourrage papier");
        Files.delete(cups.out().resolve(".panne"));
        cups.call("cupsdisable", "-r", "bac vide", "ACCUEIL");
        PrintJob held = print("ACCUEIL");
        assertThat(await(held, JobState.QUEUE_STOPPED).detail()).isEqualTo("bac vide");
        cups.call("lp", "-i", held.name(), "-H", "hold");
        await(held, JobState.HELD);
        cups.call("cancel", held.name());
        await(held, JobState.CANCELED);
        cups.kill();
        await(aborted, JobState.UNKNOWN);
        cups.run();
        await(aborted, JobState.ABORTED);
        cups.call("cancel", "-a", "-x", "ACCUEIL");
        await(aborted, JobState.GONE);
    }

    @Test
    void doesNotTakeAnotherServersJobOfTheSameNumberForItsOwn() {
        cups.queue("ACCUEIL");
        PrintJob job = print("ACCUEIL");
        assertThat(spooler.status(new PrintJob("ACCUEIL", job.number(), "f".repeat(64)))
                        .state())
                .isEqualTo(JobState.GONE);
    }

    @Test
    void findsAJobByItsTokenAndKnowsWhenItCanNotSay() throws IOException {
        cups.queue("ACCUEIL");
        String other = "f".repeat(64);
        assertThat(spooler.find(TOKEN, Instant.now()).known())
                .as("no history at all")
                .isFalse();
        PrintJob job = print("ACCUEIL");
        await(job, JobState.COMPLETED);
        assertThat(spooler.find(TOKEN, Instant.now()).job()).contains(job);
        Instant later = Instant.now().plusSeconds(2);
        assertThat(spooler.find(other, later)).as("the history is kept").satisfies(search -> {
            assertThat(search.known()).isTrue();
            assertThat(search.job()).isEmpty();
        });
        assertThat(spooler.find(other, Instant.EPOCH).known()).isFalse();
        cups.kill();
        assertThat(spooler.find(TOKEN, later).known())
                .as("a dead daemon says nothing")
                .isFalse();
        cups.run();
        assertThat(spooler.find(TOKEN, later).job()).as("kept over a restart").contains(job);
        cups.call("cancel", "-a", "-x", "ACCUEIL");
        assertThat(spooler.find(TOKEN, later).known()).as("purged").isFalse();
    }
}
