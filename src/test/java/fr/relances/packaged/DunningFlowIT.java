package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's way on the demonstration company, in a real pane of 80x24: INDEX to definitive letters and back. */
class DunningFlowIT {

    private static final Pattern COUNT = Pattern.compile("(\\d+) tiers   (\\d+) pièces   ");

    @TempDir
    Path folder;

    @Test
    void leadsFromTheIndexToDefinitiveLettersAndFindsNothingTheSecondTime() throws IOException {
        Path data = folder.resolve("dossier");
        try (TmuxPane pane = TmuxPane.start(folder, Run.command(data, "demo"))) {
            openSelection(pane);
            String first = pane.await(screen -> COUNT.matcher(screen).find(), "the count line");
            assertThat(first).contains("Niveau de relance    <1 Premier rappel>", "[x] Modèle courrier", "1/4");
            int proposed = tiers(first);

            throughToConfirmation(pane, proposed);
            issue(pane);
            String result = pane.awaitText("Édition 1 définitive");
            assertThat(result).contains("Archive : archives/", "OZANNEA OZANNEAU Fabrice : adresse incomplète");

            pane.keys("F10");
            openSelection(pane);
            pane.awaitText("1 tiers   3 pièces");
            pane.keys("F3");
            pane.awaitText("Tapez le numéro");
            pane.keys("F3");
            assertThat(pane.exitStatus()).isZero();
        }
        assertThat(archives(folder.resolve("dossier-demo/archives"))).isEqualTo(1);
        assertThat(folder.resolve("lettres.pdf")).isNotEmptyFile();
    }

    @Test
    void goesBackStepByStepAndOutWithoutStoringAnything() {
        Path data = folder.resolve("dossier");
        try (TmuxPane pane = TmuxPane.start(folder, Run.command(data, "demo"))) {
            openSelection(pane);
            pane.await(screen -> COUNT.matcher(screen).find(), "the count line");
            pane.keys("F10");
            pane.awaitText("2/4");
            pane.keys("F10");
            pane.awaitText("3/4");
            pane.keys("Escape");
            pane.awaitText("2/4");
            pane.keys("Escape");
            pane.awaitText("1/4");
            pane.keys("Escape");
            pane.awaitText("Tapez le numéro");
            pane.keys("F3");
            assertThat(pane.exitStatus()).isZero();
        }
        Run list = Run.of(folder.resolve("dossier-demo"), "relancer", "--niveau", "1", "--liste");
        assertThat(list.out()).containsPattern("Liste de contrôle : 19 tiers à relancer");
    }

    private static void openSelection(TmuxPane pane) {
        pane.awaitText("11 Relances clients");
        pane.awaitText("entité administrative");
        pane.type("11");
        pane.awaitText("Relances clients                          1/4");
    }

    private static void throughToConfirmation(TmuxPane pane, int proposed) {
        pane.keys("Tab", "Tab", "Tab", "Space");
        pane.awaitText("[x] Définitif");
        pane.keys("F10");
        pane.awaitText(proposed + " tiers cochés");
        pane.keys("F10");
        pane.awaitText("1/" + proposed);
        pane.keys("F10");
        pane.awaitText("Sera enregistré : niveau 1");
    }

    private void issue(TmuxPane pane) {
        pane.type(folder.resolve("lettres.pdf").toString());
        pane.keys("F10");
        pane.awaitText("Tapez OUI");
        pane.type("OUI");
        pane.keys("Enter");
    }

    private static int tiers(String screen) {
        Matcher count = COUNT.matcher(screen);
        assertThat(count.find()).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private static long archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("edition-\\d{6}\\.pdf"))
                    .count();
        }
    }
}
