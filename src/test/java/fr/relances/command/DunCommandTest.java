package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.letter.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** relancer as scripts see it: files, last line, status. */
class DunCommandTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private Relancer relancer;

    @BeforeEach
    void threeTiersOneOfThemWithoutAddress() {
        relancer = new Relancer(db, folder);
        db.customer("DUPONT", 0)
                .set("name = '=DUPONT; \"Père\" & fils'")
                .item("F0", "2026-09-01", "5.00", 3, "2026-11-02")
                .item("F1", "2026-10-01", "1234.50")
                .item("F2", "2026-12-10", "70.00")
                .credit("A1", "2026-10-20", "20.00");
        db.customer("MARTIN", 0).set("town = NULL").item("F9", "2026-10-01", "30.00");
        db.customer("PETIT", 0).item("F8", "2026-12-20", "10.00");
    }

    private int run(String... arguments) {
        return relancer.run(arguments);
    }

    private String out() {
        return relancer.out();
    }

    private String err() {
        return relancer.err();
    }

    @Test
    void printsADefinitiveEditionAndTellsTheJob() {
        assertThat(run("--niveau", "1", "--courrier", "--definitif", "--imprimante", "ACCUEIL"))
                .isEqualTo(5);
        assertThat(out())
                .startsWith("Travail ACCUEIL-1 pris par le spouleur\nÉdition ")
                .contains(" définitive : 1 courrier");
        assertThat(TestBase.rows("SELECT print_queue, state FROM dunning_run")).containsExactly("ACCUEIL|COMMITTED");
        assertThat(TestBase.rows("SELECT kind, queue, number, state FROM print_job"))
                .containsExactly("EDITION|ACCUEIL|1|PENDING");
    }

    @Test
    void printsADraftAndTheControlListAndStoresNothing() {
        assertThat(run("--niveau", "1", "--courrier", "--imprimante", "ACCUEIL"))
                .isEqualTo(5);
        assertThat(out()).startsWith("Travail ACCUEIL-1 pris par le spouleur\nÉdition provisoire : ");
        assertThat(run("--niveau", "1", "--liste", "--imprimante", "ACCUEIL")).isZero();
        assertThat(out()).startsWith("Travail ACCUEIL-2 pris par le spouleur\nListe de contrôle : ");
        assertThat(TestBase.rows("SELECT id FROM dunning_run")).isEmpty();
        assertThat(TestBase.rows("SELECT id FROM print_job")).isEmpty();
    }

    @Test
    void writesTheControlListOfEveryOverduePieceAndCreditAsCsv() throws IOException {
        Path csv = folder.resolve("liste.csv");
        assertThat(run("--niveau", "1", "--liste", "--csv", csv.toString())).isZero();
        assertThat(out()).isEqualTo("Liste de contrôle : 2 tiers à relancer, 2 pièces, 1 244,50 EUR net\n");
        assertThat(Files.readString(csv)).isEqualTo("""
                        \ufeffcode_tiers;nom;type;code_postal;ville;atc;piece;nature;date_piece;echeance;jours_retard;\
                        mode_reglement;montant;solde;niveau;derniere_relance;decision;motif
                        DUPONT;"'=DUPONT; ""Père"" & fils";;29200;Brest;;F0;FACTURE;02/08/2026;01/09/2026;84;;5,00;\
                        5,00;3;02/11/2026;ECARTER;Déjà au niveau 3 : l'édition est de niveau 1
                        DUPONT;"'=DUPONT; ""Père"" & fils";;29200;Brest;;F1;FACTURE;01/09/2026;01/10/2026;54;;1234,50;\
                        1234,50;0;;RELANCER;
                        DUPONT;"'=DUPONT; ""Père"" & fils";;29200;Brest;;A1;AVOIR;20/10/2026;;;;-20,00;-20,00;0;;DEDUIRE;
                        MARTIN;MARTIN;;29200;;;F9;FACTURE;01/09/2026;01/10/2026;54;;30,00;30,00;0;;RELANCER;
                        """.replace("\n", "\r\n"));
    }

    @Test
    void warnsOfASenderWithoutANameAndOfAModelThatLacksABlock() throws IOException {
        Files.writeString(folder.resolve("COURT.vm"), "[destinataire]\n\n[entete]\n\n[pied]\n");
        String pdf = folder.resolve("courrier.pdf").toString();
        assertThat(run("--niveau", "1", "--courrier", "--modele", "COURT", "--tiers", "DUPONT", "--pdf", pdf))
                .isZero();
        assertThat(err())
                .contains("L'expéditeur s'appelle encore « À compléter » : nommez-le d'abord (menu 35)\n")
                .contains(
                        "Le modèle COURT n'a pas de ligne [pieces] : le détail des pièces ne sera pas dans le courrier.\n");
    }

    @Test
    void makesLettersWithAModelOfAWordProcessorAndRefusesOneThatIsNone() throws IOException {
        Path pdf = folder.resolve("courrier.pdf");
        Files.writeString(folder.resolve("TRAITE.rtf"), "{\\rtf1\\ansi [destinataire]\\par {\\b $relance.net}\\par}");
        assertThat(run(
                        "--niveau",
                        "1",
                        "--courrier",
                        "--modele",
                        "TRAITE",
                        "--tiers",
                        "DUPONT",
                        "--pdf",
                        pdf.toString()))
                .isZero();
        assertThat(pdf).exists();
        Files.writeString(folder.resolve("FAUX.rtf"), "PK\u0003\u0004");
        assertThat(run("--niveau", "1", "--courrier", "--modele", "FAUX", "--pdf", pdf.toString()))
                .isEqualTo(3);
        assertThat(err()).contains("FAUX.rtf est un document Word ou LibreOffice");
    }

    @Test
    void keepsStandardOutputForTheDocument() {
        assertThat(run("--niveau", "1", "--liste", "--csv", "-")).isZero();
        assertThat(out()).startsWith("code_tiers;nom;").endsWith(";RELANCER;\r\n");
        assertThat(err()).endsWith("Liste de contrôle : 2 tiers à relancer, 2 pièces, 1 244,50 EUR net\n");
        assertThat(run("--niveau", "1", "--courrier", "--pdf", "-")).isEqualTo(5);
        assertThat(out()).startsWith("%PDF-").endsWith("%%EOF\n");
        assertThat(err()).endsWith("Édition provisoire : 1 courrier, 1 pièce, 1 214,50 EUR net\n");
    }

    @Test
    void printsAListToReadWhenNoOutputIsGiven() {
        assertThat(run("--niveau", "1", "--liste")).isZero();
        assertThat(out().lines())
                .contains(
                        "Niveau 1 (Premier rappel), date de relance 24/11/2026",
                        "  F1               01/09/2026 01/10/2026    54     1 234,50 0",
                        "  A1               20/10/2026                        -20,00 0",
                        "Liste complète : 2 tiers, 4 pièces, 1 249,50 EUR")
                .noneMatch(line -> line.contains("F8"));
        assertThat(run("--niveau", "1", "--liste", "--ecartes")).isZero();
        assertThat(out()).contains("F8");
    }

    @Test
    void partsTheListByAtcWithThoseWithoutOneLast() throws IOException {
        TestBase.execute("INSERT INTO sales_representative VALUES ('1', 'KER', 'Yann Kerleo'), ('1', 'ABI', 'ABI')");
        TestBase.execute("UPDATE customer SET sales_representative = 'KER' WHERE code = 'DUPONT'");
        db.customer("ZOE", 0).set("sales_representative = 'ABI'").item("Z1", "2026-10-01", "40.00");
        Path pdf = folder.resolve("liste.pdf");
        assertThat(run("--niveau", "1", "--liste", "--rupture-atc", "--tri", "code", "--pdf", pdf.toString()))
                .isZero();
        assertThat(PdfPages.texts(Files.readAllBytes(pdf)))
                .satisfiesExactly(
                        page -> assertThat(page).contains("ATC ABI\n", "ZOE", "Net 40,00"),
                        page -> assertThat(page).contains("ATC KER – Yann Kerleo", "DUPONT", "Net 1 214,50"),
                        page -> assertThat(page).contains("Tiers sans ATC", "MARTIN", "Net 30,00"),
                        page -> assertThat(page).contains("Total général de tous les ATC", "Net 1 284,50"));
        assertThat(run("--niveau", "1", "--liste", "--ecartes", "--rupture-atc", "--pdf", pdf.toString()))
                .isZero();
        assertThat(PdfPages.texts(Files.readAllBytes(pdf)))
                .hasSize(4)
                .anySatisfy(page -> assertThat(page).contains("Tiers sans ATC", "Écarté : "));
    }

    @Test
    void issuesOnceAndFindsNothingTheSecondTime() {
        Path pdf = folder.resolve("relances.pdf");
        String[] definitive = {"--niveau", "1", "--courrier", "--definitif", "--pdf", pdf.toString()};
        assertThat(run(definitive)).isEqualTo(5);
        assertThat(out()).matches("Édition \\d+ définitive : 1 courrier, 1 pièce, 1 214,50 EUR net, niveau 1\n");
        assertThat(err()).contains("MARTIN MARTIN : adresse incomplète, il manque : ville");
        assertThat(pdf).isNotEmptyFile();
        String archive = TestBase.rows("SELECT archive_path FROM dunning_run WHERE state = 'COMMITTED'")
                .get(0);
        assertThat(folder.resolve("dossier").resolve(archive)).hasSameBinaryContentAs(pdf);

        assertThat(run(definitive)).isEqualTo(3);
        assertThat(err()).contains("existe déjà").contains("--remplacer");
        TestBase.execute("UPDATE customer SET dunnable = FALSE WHERE code = 'MARTIN'");
        assertThat(run("--niveau", "1", "--courrier", "--definitif", "--remplacer", "--pdf", pdf.toString()))
                .isZero();
        assertThat(out()).isEqualTo("Aucune pièce à relancer\n");
        assertThat(run("--niveau", "2", "--liste")).isZero();
        assertThat(out()).endsWith("Liste de contrôle : 1 tiers à relancer, 1 pièce, 1 214,50 EUR net\n");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        --liste                                  | 2 | Il manque --niveau
        --niveau 1                               | 2 | Il manque --liste ou --courrier
        --niveau 1 --liste --courrier            | 2 | Les options --liste, --courrier s'excluent
        --niveau 0 --liste                       | 2 | La valeur 0 de --niveau n'est pas acceptée
        --niveau un --liste                      | 2 | « un » n'est pas un nombre entier
        --niveau 7 --liste                       | 3 | Le niveau de relance 7 n'existe pas
        --niveau 1 --liste --definitif           | 2 | L'option --definitif va avec --courrier
        --niveau 1 --courrier --rupture-atc --pdf f | 2 | L'option --rupture-atc va avec --liste
        --niveau 1 --liste --rupture-atc --csv f | 2 | L'option --rupture-atc va avec --pdf
        --niveau 1 --courrier                    | 2 | Il manque --pdf ou --imprimante
        --niveau 1 --courrier --csv f.csv        | 2 | L'option --csv va avec --liste
        --niveau 1 --liste --csv f.csv --pdf f   | 2 | Les options --pdf, --csv s'excluent
        --niveau 1 --courrier --pdf f --imprimante Q | 2 | Les options --pdf, --imprimante s'excluent
        --niveau 1 --liste --csv f --imprimante Q | 2 | Les options --csv, --imprimante s'excluent
        --niveau 1 --courrier --definitif --remplacer --imprimante Q | 2 | L'option --remplacer va avec --pdf
        --niveau 1 --courrier --definitif --imprimante ABSENTE | 4 | La file d'impression « ABSENTE » n'existe pas. Choisissez parmi : ACCUEIL, FERMEE
        --niveau 1 --courrier --imprimante -d'x"  | 4 | La file d'impression « -d'x" » n'existe pas
        --niveau 1 --courrier --definitif --imprimante FERMEE | 4 | La file d'impression FERMEE refuse les travaux (en travaux) : rien n'est parti
        --niveau 1 --liste --imprimante FERMEE   | 4 | La file d'impression FERMEE refuse les travaux
        --niveau 1 --liste --tri taille          | 2 | « taille » de --tri n'est pas acceptée. Choisissez parmi : atc, code, code-postal, nom
        --niveau 1 --liste --date 31/02/2026     | 2 | « 31/02/2026 » n'est pas une date
        --niveau 1 --liste --montant-superieur x | 2 | « x » n'est pas un montant
        --niveau 1 --liste --tiers INCONNU       | 3 | Le tiers INCONNU n'existe pas
        --niveau 1 --liste --atc KER             | 3 | L'ATC KER n'existe pas
        --niveau 1 --liste --mode-reglement LCR  | 3 | Le mode de règlement LCR n'existe pas
        --niveau 1 --courrier --pdf p.pdf --modele ../X | 3 | ../X
        --niveau 1 --liste --csv /nulle/part.csv | 4 | Le fichier /nulle/part.csv ne peut pas être écrit
        --niveau 1 --liste --un-fichier-par-tiers d | 2 | L'option --un-fichier-par-tiers va avec --courrier
        --niveau 1 --courrier --un-fichier-par-tiers /etc | 3 | Le dossier /etc n'est pas vide
        --niveau 1 --courrier --un-fichier-par-tiers /etc --remplacer | 3 | n'est pas un courrier par tiers
        --niveau 1 --courrier --un-fichier-par-tiers /dev/null | 4 | /dev/null n'est pas un dossier
        --niveau 1 --courrier --un-fichier-par-tiers /nulle/part | 4 | /nulle/part ne peut pas être écrit
        --niveau 1 --liste --bidule              | 2 | Option inconnue : --bidule
        """)
    void refusesWhatItCanNotDo(String arguments, int status, String message) {
        assertThat(run(arguments.trim().split(" +"))).isEqualTo(status);
        assertThat(err()).contains(message);
        assertThat(TestBase.rows("SELECT id FROM dunning_run")).isEmpty();
    }
}
