package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.letter.PdfPages;
import fr.relances.letter.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** relancer --un-fichier-par-tiers: besides the archive, and whole or not at all. */
class SplitLettersTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private Relancer relancer;
    private Path target;

    @BeforeEach
    void twoTiers() {
        relancer = new Relancer(db, folder);
        target = folder.resolve("courriers");
        db.customer("A/1", 0).set("name = 'Élan & Bœuf'").item("F1", "2026-10-01", "100.00");
        db.customer("A-1", 0).set("name = 'Élan, Bœuf'").item("F2", "2026-10-01", "200.00");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int run(String... more) {
        return relancer.run(Stream.concat(
                        Stream.of("--niveau", "1", "--courrier", "--un-fichier-par-tiers", target.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void givesEachTiersAFileEvenWhereTheirNamesLookTheSame() throws IOException {
        assertThat(run()).isZero();
        assertThat(relancer.out()).isEqualTo("Édition provisoire : 2 courriers, 2 pièces, 300,00 EUR net\n");
        assertThat(names(target))
                .containsExactly("provisoire-niveau-1_A-1_Elan-Boeuf.pdf", "provisoire-niveau-1_A-1_Elan-Boeuf~2.pdf");
        assertThat(TestBase.rows("SELECT id FROM dunning_run")).isEmpty();
        byte[] letter = Files.readAllBytes(target.resolve("provisoire-niveau-1_A-1_Elan-Boeuf~2.pdf"));
        assertThat(PdfPages.texts(letter)).singleElement().asString().contains("Élan", "Page 1/1");
        VeraPdf.assertArchivable("a tiers' file", letter);
        assertThat(names(folder)).noneMatch(name -> name.endsWith(".partiel"));
    }

    @Test
    void keepsTheArchiveOfADefinitiveEditionAndTheCopy() throws IOException {
        Path pdf = folder.resolve("tous.pdf");
        assertThat(run("--definitif", "--pdf", pdf.toString())).isZero();
        String archive = TestBase.rows("SELECT archive_path FROM dunning_run WHERE state = 'COMMITTED'")
                .get(0);
        assertThat(folder.resolve("dossier").resolve(archive)).hasSameBinaryContentAs(pdf);
        assertThat(names(target)).hasSize(2).allMatch(name -> name.matches("edition-\\d{6}_A-1_Elan-Boeuf(~2)?\\.pdf"));
    }

    @Test
    void isEnoughForADefinitiveEditionByItself() {
        assertThat(run("--definitif")).isZero();
        assertThat(TestBase.rows("SELECT state FROM dunning_run")).containsExactly("COMMITTED");
        assertThat(TestBase.rows("SELECT output_path FROM dunning_run"))
                .containsExactly(target.toAbsolutePath().toString());
    }

    @Test
    void replacesOnlyWhatItWroteItself() throws IOException {
        run();
        assertThat(run()).isEqualTo(3);
        assertThat(relancer.err()).contains("n'est pas vide", "--remplacer");
        TestBase.execute("UPDATE customer SET dunnable = FALSE WHERE code = 'A/1'");
        assertThat(run("--remplacer")).isZero();
        assertThat(names(target)).containsExactly("provisoire-niveau-1_A-1_Elan-Boeuf.pdf");
        Files.writeString(target.resolve("notes.txt"), "à garder");
        assertThat(run("--remplacer")).isEqualTo(3);
        assertThat(relancer.err()).contains("notes.txt");
        assertThat(names(target)).hasSize(2);
        assertThat(names(folder)).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void leavesNothingWhereNothingIsToBeDunned() throws IOException {
        TestBase.execute("UPDATE customer SET dunnable = FALSE");
        assertThat(run()).isZero();
        assertThat(relancer.out()).isEqualTo("Aucune pièce à relancer\n");
        assertThat(names(folder)).doesNotContain("courriers").noneMatch(name -> name.startsWith("."));
    }
}
