package fr.relances.print.cups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.print.JobState;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The spooler on a real CUPS: what it prints, and each way in which it does not. */
class CupsSpoolerIT extends OnCups {

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
    void takesTheJobOfAnLpThatDiedAfterItHandedTheFileOver() throws IOException {
        cups.queue("ACCUEIL");
        PrintOrder order = new PrintOrder(PrintChoice.of("ACCUEIL"), "Essai", document, TOKEN);
        Submission taken = with("/usr/bin/lp \"$@\" >/dev/null; kill -TERM $$").submit(order);
        assertThat(taken.job()).contains(new PrintJob("ACCUEIL", 1, TOKEN));
    }
}
