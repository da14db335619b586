package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.print.cups.ThrowawayCups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R15 and R16 on the packaged program and a real CUPS: printed, refused, aborted, killed around the acceptance. */
class PrintedRunIT {

    private static final int FEW = 12;

    @TempDir
    Path folder;

    private final ThrowawayCups cups = ThrowawayCups.start().queue("ACCUEIL");
    private final Map<String, String> environment = new HashMap<>(cups.environment());
    private Path data;

    @BeforeEach
    void aLedger() throws IOException {
        aLedger(FEW);
    }

    private void aLedger(int tiers) throws IOException {
        data = folder.resolve("dossier-" + tiers);
        Ledger.write(folder, tiers);
        call(0, "importer", "tiers", folder.resolve("tiers.csv").toString());
        call(0, "importer", "pieces", folder.resolve("pieces.csv").toString());
    }

    @AfterEach
    void stop() {
        cups.close();
    }

    private Run call(int status, String... arguments) {
        Run run = Run.with(environment, data, arguments);
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
        return run;
    }

    private Run print(int status) {
        return call(
                status,
                "relancer",
                "--niveau",
                "1",
                "--date",
                "24/11/2026",
                "--courrier",
                "--definitif",
                "--imprimante",
                "ACCUEIL");
    }

    /** An lp that does what the shell line says around the real one, before that in the path. */
    private void lp(String script) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path lp = Files.writeString(bin.resolve("lp"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(lp, PosixFilePermissions.fromString("rwxr-xr-x"));
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
    }

    private void soundLp() {
        environment.remove("PATH");
    }

    /** The history once the spooler has nothing left to do. */
    private Run awaitHistory(String text) {
        cups.awaitIdle();
        Run history = call(0, "historique", "--edition", "1");
        assertThat(history.out()).contains(text);
        return history;
    }

    @Test
    void printsAThousandLettersWhichTheSpoolerTakesWithinThreeSeconds() throws IOException {
        aLedger(1000);
        lp("date +%s%N >'" + folder + "/begun'\n/usr/bin/lp \"$@\"; s=$?\ndate +%s%N >'" + folder + "/ended'\nexit $s");
        Run run = print(0);
        assertThat(run.out())
                .startsWith("Travail ACCUEIL-1 pris par le spouleur\nÉdition 1 définitive : 1\u00a0000 courriers");
        assertThat(Duration.ofNanos(stamp("ended") - stamp("begun"))).isLessThan(Duration.ofSeconds(3));
        awaitHistory("ACCUEIL-1 : imprimé");
        assertThat(cups.out().resolve("job-1.pdf"))
                .hasSameBinaryContentAs(data.resolve("archives/2026/edition-000001.pdf"));
        assertThat(Files.readAllLines(cups.out().resolve("job-1.txt"))).startsWith("Relances édition 1 niveau 1", "1");
    }

    private long stamp(String name) throws IOException {
        return Long.parseLong(Files.readString(folder.resolve(name)).strip());
    }

    @Test
    void leavesNothingWhenTheSpoolerRefusesOrIsDead() {
        cups.call("cupsreject", "-r", "en travaux", "ACCUEIL");
        assertThat(print(4).err()).contains("La file d'impression ACCUEIL refuse les travaux (en travaux)");
        cups.kill();
        assertThat(print(4).err()).contains("ne répond pas");
        assertThat(call(0, "historique").out()).contains("Aucune édition");
        assertThat(data.resolve("archives")).isEmptyDirectory();
        cups.run();
        cups.call("cupsaccept", "ACCUEIL");
        assertThat(print(0).out()).contains("Édition 1 définitive");
    }

    @Test
    void undoesTheClaimWhenTheQueueIsRemovedBetweenChoiceAndPrint() throws IOException {
        lp("/usr/sbin/lpadmin -x ACCUEIL\nexec /usr/bin/lp \"$@\"");
        assertThat(print(4).err()).contains("Le spouleur n'a aucune file d'impression");
        soundLp();
        cups.queue("ACCUEIL");
        assertThat(call(0, "historique").out()).contains("sans suite");
        assertThat(print(0).out()).contains("Édition 2 définitive : 1");
    }

    @Test
    void finishesAtStartWhatWasKilledAfterTheSpoolerTookIt() throws IOException {
        lp("/usr/bin/lp \"$@\" >/dev/null; kill -9 $PPID");
        print(137);
        soundLp();
        Run history = call(0, "historique", "--edition", "1");
        assertThat(history.err()).contains("L'édition 1 ", "est achevée", "imprimante ACCUEIL");
        assertThat(history.out()).contains("niveau 1, définitive", "Travail ACCUEIL-1 pris par le spouleur");
        assertThat(print(0).out()).startsWith("Aucune pièce à relancer");
    }

    @Test
    void undoesAtStartWhatWasKilledBeforeWhereTheSpoolerRemembersAndAsksWhereItDoesNot() throws IOException {
        lp("kill -9 $PPID");
        print(137);
        soundLp();
        String question = "historique --edition 1 --partie oui";
        assertThat(call(0, "historique").err()).contains("ne peut pas dire s'il l'a reçue", question);
        assertThat(print(5).err()).contains(question);
        call(2, "historique", "--partie", "non");
        call(2, "historique", "--edition", "1", "--partie", "peut-être");
        assertThat(call(0, "historique", "--edition", "1", "--partie", "non").out())
                .contains("est annulée");
        call(3, "historique", "--edition", "1", "--partie", "non");

        assertThat(print(0).out()).contains("Édition 3 définitive");
        cups.awaitIdle();
        call(0, "annuler", "3");
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1100)); // the witness must have ended in an earlier second
        lp("kill -9 $PPID");
        print(137);
        soundLp();
        assertThat(call(0, "historique").err()).contains("L'édition 4 ", "est annulée", "aucun n'est parti");
    }

    @Test
    void printsAgainFromALetterOnWhatTheSpoolerAborted() throws IOException {
        Files.createFile(cups.out().resolve(".panne"));
        print(0);
        Run history = awaitHistory("abandonné par le spouleur (bourrage papier)");
        assertThat(history.out()).contains("non imprimée !");
        Files.delete(cups.out().resolve(".panne"));
        Run again = call(0, "reimprimer", "1", "--imprimante", "ACCUEIL", "--a-partir-de", "11");
        assertThat(again.out()).contains("2 courriers envoyés à l'imprimante, sans DUPLICATA");
        awaitHistory("ACCUEIL-2 : imprimé");
        assertThat(call(0, "reimprimer", "1", "--imprimante", "ACCUEIL").out())
                .contains("DUPLICATA, travail ACCUEIL-3");
    }
}
