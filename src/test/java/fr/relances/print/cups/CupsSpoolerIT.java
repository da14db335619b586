package fr.relances.print.cups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.print.JobState;
import fr.relances.print.JobStatus;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintOrder;
import fr.relances.print.PrintQueue;
import fr.relances.print.QueueOptions;
import fr.relances.print.Submission;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The spooler on a real CUPS that the test starts and stops: what it prints, and each way in which it does not. */
class CupsSpoolerIT {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    private ThrowawayCups cups;
    private CupsSpooler spooler;
    private Path document;

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

    private static CupsSpooler spooler(Map<String, String> environment) {
        return new CupsSpooler(System.getProperty("user.name"), new Tools(environment), 60);
    }

    private Submission submit(PrintChoice choice, String title, String token) {
        return spooler.submit(new PrintOrder(choice, title, document, token));
    }

    private PrintJob print(String queue) {
        return submit(PrintChoice.of(queue), "Relances édition 12 niveau 1", TOKEN)
                .job()
                .orElseThrow();
    }

    private JobStatus await(PrintJob job, JobState state) {
        until(() -> spooler.status(job).state() == state);
        return spooler.status(job);
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it comes in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private List<String> printed(PrintJob job) throws IOException {
        return Files.readAllLines(cups.out().resolve("job-" + job.number() + ".txt"));
    }

    @Test
    void printsTheBytesUnderTheTitleAndFollowsThemToTheEnd() throws IOException {
        cups.queue("ACCUEIL");
        PrintJob job = print("ACCUEIL");
        assertThat(job.name()).isEqualTo("ACCUEIL-1");
        assertThat(await(job, JobState.COMPLETED).text(job.name())).isEqualTo("ACCUEIL-1 : imprimé");
        assertThat(cups.out().resolve("job-1.pdf")).hasSameBinaryContentAs(document);
        assertThat(printed(job)).startsWith("Relances édition 12 niveau 1", "1");
    }

    @Test
    void asksTheServerBehindASocketFileToo() {
        cups.queue("ACCUEIL");
        CupsSpooler behind = spooler(cups.socketEnvironment());
        assertThat(behind.queues()).extracting(PrintQueue::name).containsExactly("ACCUEIL");
        PrintJob job = behind.submit(new PrintOrder(PrintChoice.of("ACCUEIL"), "Essai", document, TOKEN))
                .job()
                .orElseThrow();
        until(() -> behind.status(job).state() == JobState.COMPLETED);
    }

    @Test
    void tellsTheStateOfEachQueue() {
        cups.queue("ACCUEIL").queue("COMPTA").queue("Étage-2");
        cups.call("lpadmin", "-d", "COMPTA");
        cups.call("cupsdisable", "-r", "plus de toner à l'étage", "Étage-2");
        cups.call("cupsreject", "-r", "en travaux", "ACCUEIL");
        assertThat(spooler.queues())
                .containsExactlyInAnyOrder(
                        new PrintQueue("ACCUEIL", "Lettres de relance", false, false, "en travaux", false),
                        new PrintQueue("COMPTA", "Lettres de relance", true, false, "", true),
                        new PrintQueue("Étage-2", "Lettres de relance", true, true, "plus de toner à l'étage", false));
        assertThat(spooler.options("ACCUEIL")).isEqualTo(QueueOptions.NONE);
    }

    @Test
    void knowsAServerWithoutQueues() {
        assertThat(spooler.queues()).isEmpty();
        assertThatThrownBy(() -> PrintQueue.usable(spooler, "ACCUEIL"))
                .hasMessageContaining("aucune file d'impression");
    }

    @Test
    void passesCopiesSidesAndTrayOn() throws IOException {
        Path ppd = folder.resolve("rv.ppd");
        Files.write(
                ppd,
                CupsSpoolerIT.class.getResourceAsStream("/cups/recto-verso.ppd").readAllBytes());
        cups.queue("RV", "-P", ppd.toString());
        assertThat(spooler.options("RV")).isEqualTo(new QueueOptions(true, List.of("Tray1", "Tray2")));
        PrintJob job = submit(new PrintChoice("RV", 2, true, "Tray2"), "Essai", TOKEN)
                .job()
                .orElseThrow();
        await(job, JobState.COMPLETED);
        assertThat(printed(job).get(2)).contains("sides=two-sided-long-edge", "InputSlot=Tray2");
        assertThat(printed(job).get(1)).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-d AUTRE", "l'Été \"2026\"; $(touch x) `y` | z", "deux\nlignes\tet\u0007plus", "--"})
    void takesTitlesAsTheyAre(String title) throws IOException {
        cups.queue("ACCUEIL");
        PrintJob job = submit(PrintChoice.of("ACCUEIL"), title, TOKEN).job().orElseThrow();
        await(job, JobState.COMPLETED);
        assertThat(printed(job).get(0)).isEqualTo(title.replaceAll("\\p{Cntrl}", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABSENTE", "-o raw", "ACCUEIL'; rm -rf \"x", "É cole", ""})
    void refusesAQueueThatIsNotThere(String queue) {
        cups.queue("ACCUEIL");
        assertThatThrownBy(() -> print(queue))
                .isInstanceOf(OperatorException.class)
                .hasMessage("La file d'impression « " + queue + " » n'existe pas. Choisissez parmi : ACCUEIL.");
    }

    @Test
    void tellsApartARemovedQueueARefusalAndADeadDaemon() {
        cups.queue("ACCUEIL").queue("COMPTA");
        PrintQueue.usable(spooler, "ACCUEIL");
        cups.call("lpadmin", "-x", "ACCUEIL");
        assertThatThrownBy(() -> print("ACCUEIL"))
                .hasMessageContaining("« ACCUEIL » n'existe pas. Choisissez parmi : COMPTA");
        cups.call("cupsreject", "-r", "plus de papier", "COMPTA");
        assertThatThrownBy(() -> print("COMPTA"))
                .hasMessageContaining("refuse les travaux (plus de papier) : rien n'est parti");
        cups.kill();
        assertThatThrownBy(() -> print("COMPTA"))
                .hasMessageContaining("ne répond pas : il est arrêté ou injoignable")
                .extracting(e -> ((OperatorException) e).status())
                .isEqualTo(ExitStatus.TECHNICAL);
        assertThat(spooler.options("COMPTA")).isEqualTo(QueueOptions.NONE);
    }

    /** An lp of the test's own before the real one, and a short patience with it. */
    private CupsSpooler with(String lp) throws IOException {
        Path script = Files.writeString(folder.resolve("lp"), "#!/bin/sh\n" + lp + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<String, String> environment = new HashMap<>(cups.environment());
        environment.put("PATH", folder + ":" + System.getenv("PATH"));
        return new CupsSpooler(System.getProperty("user.name"), new Tools(environment), 2);
    }

    @Test
    void asksTheSpoolerWhatAnLpThatHangsHasDone() throws IOException {
        cups.queue("ACCUEIL");
        PrintOrder order = new PrintOrder(PrintChoice.of("ACCUEIL"), "Essai", document, TOKEN);
        assertThat(with("exec sleep 60").submit(order)).isEqualTo(Submission.unknown());
        Submission taken = with("/usr/bin/lp \"$@\"; exec sleep 60").submit(order);
        assertThat(taken.job()).contains(new PrintJob("ACCUEIL", 1, TOKEN));
    }

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
