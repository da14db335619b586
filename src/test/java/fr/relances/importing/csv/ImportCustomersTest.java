package fr.relances.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.TestBase;
import fr.relances.importing.ImportReport;
import fr.relances.text.OperatorException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCustomersTest {

    private static final String FULL = """
            code;nom;type;categorie;adresse1;adresse2;adresse3;code_postal;ville;pays;email;telephone;compte;atc;\
            edition_relance;conditions;ne_pas_relancer_jusqu;motif;niveau;derniere_relance
            DUPONT;Dupont Père & fils;AGRI;professionnel;Ferme du Bas;;;35000;Rennes;;a@b.fr;+33 2 99;411DUP;MARTIN;\
            O;30 j fdm;j+10;Accord;2;15/10/2026
            """;

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void emptyBase() {
        trial = new Trial(folder);
    }

    @Test
    void storesEveryColumn() {
        ImportReport report = trial.tiers(FULL);
        assertThat(TestBase.rows("SELECT * FROM customer"))
                .containsExactly("1|DUPONT|Dupont Père & fils|AGRI|PROFESSIONNEL|Ferme du Bas|||35000|Rennes||a@b.fr|"
                        + "+33 2 99|411DUP|MARTIN|30JFDM|true|false|2026-12-04|Accord||||2|2026-10-15|false|0|"
                        + "2026-11-24 10:30:00.0|dupont");
        assertThat(report.lines())
                .contains("Tiers : 1 créé, 0 modifié, 0 inchangé", "Types de tiers créés : AGRI", "ATC créés : MARTIN");
        assertThat(TestBase.rows("SELECT code, label FROM sales_representative"))
                .containsExactly("MARTIN|MARTIN");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        trial.tiers(FULL);
        List<String> before = TestBase.rows("SELECT * FROM customer");
        TestBase.execute("UPDATE customer SET changed_by = 'témoin'");
        ImportReport again = trial.tiers(FULL);
        assertThat(again.customers()).isEqualTo(new ImportReport.Changes(0, 0, 1, 0));
        assertThat(TestBase.rows("SELECT * FROM customer").get(0))
                .isEqualTo(before.get(0).replace("|dupont", "|témoin"));
    }

    @Test
    void leavesAloneWhatHasNoColumnAndWhatWasDoneByHand() {
        trial.tiers(FULL);
        TestBase.execute("UPDATE customer SET dunnable = FALSE, dunnable_by_hand = TRUE, dunning_level = 3,"
                + " paused_until = DATE('2027-01-31')");
        ImportReport report =
                trial.tiers("ville;nom;code;edition_relance;niveau;ne_pas_relancer_jusqu\nVitré;Dupont;DUPONT;O;1;\n");
        assertThat(report.customers().changed()).isOne();
        assertThat(TestBase.rows("SELECT name, town, postal_code, customer_type, terms, dunnable, dunning_level,"
                        + " last_dunning_date, paused_until, pause_reason, version FROM customer"))
                .containsExactly("Dupont|Vitré|35000|AGRI|30JFDM|false|3|2026-10-15|2027-01-31|Accord|1");
    }

    @Test
    void takesLevelsOfKnownTiersOnlyWhenAsked() {
        trial.tiers(FULL);
        trial.tiers(
                "code;nom;niveau;derniere_relance\nDUPONT;Dupont;1;1/11/2026\n",
                new ImportRequest.Options(false, false, false, true));
        assertThat(TestBase.rows("SELECT dunning_level, last_dunning_date FROM customer"))
                .containsExactly("1|2026-11-01");
    }

    @Test
    void readsAnySeparatorOrderCaseAndAccents() {
        trial.tiers("NOM,Code,Catégorie,Code postal,Note,\n\"Martin, Luc\",A1,Personne publique,01000,,\n");
        trial.tiers("Ville\tCODE\tnom\nBourg\tA2\tL'\"\"atelier\n");
        assertThat(TestBase.rows("SELECT code, name, category, postal_code, town FROM customer ORDER BY code"))
                .containsExactly("A1|Martin, Luc|PERSONNE_PUBLIQUE|01000|", "A2|L'\"\"atelier|A_PRECISER||Bourg");
    }

    @Test
    void namesUnknownColumns() {
        assertThat(trial.tiers("code;nom;Remise;Zone\nA;B;1;2\n").lines())
                .contains("Colonnes inconnues, ignorées : Remise, Zone");
    }

    @Test
    void readsWindows1252AndNamesIt() {
        Path file = trial.file("tiers.csv", "code;nom\r\nA;Cœur d’été\r\n", Charset.forName("windows-1252"));
        assertThat(trial.tiers(file, ImportRequest.Options.NONE).lines().get(0)).isEqualTo("tiers.csv (Windows-1252)");
        assertThat(TestBase.rows("SELECT name FROM customer")).containsExactly("Cœur d’été");
    }

    @Test
    void readsTextsThatWereMadeSafeForSpreadsheetsAndJoinsTheirLines() {
        trial.tiers("code;nom;telephone\nA;\"'=cmd\r\nx\";'+33 2\n'-B;''@C;'quote\n");
        assertThat(TestBase.rows("SELECT code, name, phone FROM customer ORDER BY phone"))
                .containsExactly("-B|'@C|'quote", "A|=cmd x|+33 2");
    }

    @Test
    void storesNothingWhenItSimulates() {
        ImportReport report = trial.tiers(FULL, new ImportRequest.Options(true, false, false, false));
        assertThat(report.lines())
                .contains("Tiers : 1 créé, 0 modifié, 0 inchangé", "Simulation : rien n'a été enregistré.");
        assertThat(TestBase.rows("SELECT code FROM customer")).isEmpty();
        assertThat(TestBase.rows("SELECT kind FROM ledger_import")).isEmpty();
        assertThat(TestBase.rows("SELECT code FROM customer_type")).isEmpty();
    }

    @Test
    void keepsTheImport() {
        trial.tiers(FULL);
        assertThat(TestBase.rows("SELECT kind, file_name, charset, cut_off_date, created_count, changed_count,"
                        + " settled_count, imported_by FROM ledger_import"))
                .containsExactly("TIERS|tiers.csv|UTF-8||1|0|0|dupont");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '!', textBlock = """
            code;nom             ! ;X             ! Ligne 3, code                          ! obligatoire
            code;nom             ! A;             ! Ligne 3, nom                           ! obligatoire
            code;nom;categorie   ! A;B;AMI        ! Ligne 3, categorie « AMI »             ! PERSONNE_PUBLIQUE
            code;nom;conditions  ! A;B;fin        ! Ligne 3, conditions « fin »            ! 30JFDM
            code;nom;niveau      ! A;B;12         ! Ligne 3, niveau « 12 »                 ! 0 à 9
            code;nom;edition_relance ! A;B;oui    ! Ligne 3, edition_relance « oui »       ! O ou N
            code;nom;ne_pas_relancer_jusqu ! A;B;31/02/2026 ! « 31/02/2026 »               ! n'est pas une date
            code;nom             ! OK;encore      ! Ligne 3, code « OK »                   ! ligne 2
            code;nom;type        ! A;B;ABCDEFGHIJKLMNOPQRSTU ! Ligne 3, type               ! 20 caractères
            code;nom;ville       ! A;B            ! Ligne 3                                ! au lieu de 3
            code;nom             ! A;B;C          ! Ligne 3                                ! au lieu de 2
            code;nom             ! "A;B           ! Ligne 3                                ! guillemet
            code;nom             ! "A"x;B         ! Ligne 3                                ! guillemet
            """)
    void refusesTheWholeFileForOneBadLine(String header, String line, String where, String why) {
        String good =
                "OK;Bon" + ";".repeat((int) header.chars().filter(c -> c == ';').count() - 1);
        Trial.assertRefused(trial.tiers(header + "\n" + good + "\n" + line), where, why);
        assertThat(TestBase.rows("SELECT code FROM customer")).isEmpty();
    }

    @Test
    void showsTheFirstHundredBadLinesAndCountsTheOthers() {
        ImportReport report = trial.tiers("code;nom\n" + "A;\n".repeat(150));
        assertThat(report.lines())
                .hasSize(102)
                .startsWith("Le fichier tiers.csv est refusé : 299 erreurs. Rien n'a été enregistré."
                        + " Corrigez, puis recommencez.")
                .endsWith("… et 199 autres : --rapport F les donne toutes.");
        assertThat(report.csv()).contains("REFUS;151;code;A;ce code est déjà donné à la ligne 2\r\n");
    }

    @Test
    void refusesAHeaderWithoutTheRequiredColumns() {
        assertThatThrownBy(() -> trial.tiers("nom;ville\nA;B\n"))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("n'a pas de colonne code")
                .hasMessageContaining("code, nom");
        assertThatThrownBy(() -> trial.tiers("code;nom;Code\nA;B;C\n"))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("deux colonnes code");
    }
}
