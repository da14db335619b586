package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.dunning.DunningCriteria;
import fr.relances.dunning.FindRunCustomers;
import fr.relances.dunning.FindRuns;
import fr.relances.dunning.IssueDunning;
import fr.relances.dunning.PdfDestination;
import fr.relances.dunning.ReadRun;
import fr.relances.dunning.ReprintLetters;
import fr.relances.dunning.TestDatabase;
import fr.relances.dunning.UndoRun;
import fr.relances.file.DataFolder;
import fr.relances.letter.LetterTemplates;
import fr.relances.letter.PdfPages;
import fr.relances.openitem.ChangeLevels;
import fr.relances.openitem.FindLevelItems;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.Archives;
import fr.relances.print.PdfTarget;
import fr.relances.session.Session;
import fr.relances.text.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** niveaux, historique, reimprimer and annuler as scripts see them. */
class HistoryCommandsTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Archives archives;

    @BeforeEach
    void someTiers() {
        archives = new Archives(DataFolder.prepare(folder.resolve("dossier")));
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "120.00").item("F2", "2026-10-01", "50.00");
        db.customer("MARTIN", 0).set("town = NULL, name = '=MARTIN'").item("F9", "2026-10-01", "30.00");
    }

    private String issue() {
        PdfDestination destination =
                new PdfDestination(new LetterTemplates(List.of(Path.of("letters"))), archives, PdfTarget.none());
        DunningCriteria criteria = DunningCriteria.defaults(TestDatabase.ENTITY, 1, session.today());
        return Long.toString(new IssueDunning(db.database(), session, db.readParameters(), archives)
                .run(db.proposeDunning().run(criteria), "GENERAL", destination, Progress.NONE)
                .number());
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        Database database = db.database();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        CurrentEntity entity = new CurrentEntity(database, session, "");
        return RelancesCommand.run(
                console,
                session,
                List.of(
                        new LevelsCommand(
                                console,
                                session,
                                entity,
                                new FindLevelItems(database),
                                new ChangeLevels(database, session)),
                        new HistoryCommand(
                                console,
                                entity,
                                new HistoryCommand.UseCases(
                                        new FindRuns(database), new FindRunCustomers(database), new ReadRun(database))),
                        new ReprintCommand(console, entity, new ReprintLetters(database, session, archives)),
                        new UndoCommand(console, entity, new UndoRun(database, session))),
                List.of(words));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private static List<String> levels() {
        return TestBase.rows("SELECT number, dunning_level, last_dunning_date FROM open_item ORDER BY number");
    }

    @Test
    void consultsLevelsWithTheKeysOfThePieces() {
        assertThat(run("niveaux", "--tiers", "DUPONT")).isZero();
        assertThat(out())
                .contains("F1", "01/09/2026", "01/10/2026", "120,00", "DUPONT/F1", "2 pièces pour ces critères");
        assertThat(run("niveaux", "--tiers", "DUPONT", "--niveau-actuel", "1", "--consultation"))
                .isZero();
        assertThat(out()).contains("Aucune pièce pour ces critères");
    }

    @Test
    void storesTheLevelsOfThePiecesThatAreNamed() {
        assertThat(run(
                        "niveaux",
                        "--tiers",
                        "DUPONT",
                        "--nouveau-niveau",
                        "2",
                        "--a-la-date",
                        "01/11/2026",
                        "--valider",
                        "--pieces",
                        "DUPONT/F2"))
                .isZero();
        assertThat(out()).isEqualTo("1 pièce enregistrée. Fiche tiers inchangée (niveau 0)\n");
        assertThat(levels()).containsExactly("F1|0|", "F2|2|2026-11-01", "F9|0|");
        assertThat(run("niveaux", "--tiers", "DUPONT", "--nouveau-niveau", "0", "--valider", "--toutes"))
                .isZero();
        assertThat(out()).startsWith("1 pièce enregistrée, 1 déjà à jour");
        assertThat(levels()).contains("F2|0|");
    }

    @Test
    void takesSeveralKeysAndKeysThatHoldCommas() {
        TestBase.execute("UPDATE open_item SET item_key = 'A,B' WHERE number = 'F1'");
        assertThat(run(
                        "niveaux",
                        "--tiers",
                        "DUPONT",
                        "--nouveau-niveau",
                        "1",
                        "--valider",
                        "--pieces",
                        "A,B",
                        "--pieces",
                        "DUPONT/F2"))
                .isZero();
        assertThat(levels()).contains("F1|1|2026-11-24", "F2|1|2026-11-24");
    }

    @ParameterizedTest(name = "niveaux {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --niveau-actuel 1                                                    | 2 | --tiers
            --tiers DUPONT --valider --toutes                                    | 2 | --nouveau-niveau
            --tiers DUPONT --valider --nouveau-niveau 1                          | 2 | --toutes
            --tiers DUPONT --valider --nouveau-niveau 1 --toutes --pieces X      | 2 | s'excluent
            --tiers DUPONT --valider --consultation --nouveau-niveau 1 --toutes  | 2 | s'excluent
            --tiers DUPONT --valider --nouveau-niveau 10 --toutes                | 2 | 10
            --tiers DUPONT --valider --nouveau-niveau x --toutes                 | 2 | nombre entier
            --tiers DUPONT --niveau-actuel -2                                    | 2 | -2
            --tiers DUPONT --du 31/02/2026                                       | 2 | n'est pas une date
            --tiers DUPONT --toutes                                              | 2 | --valider
            --tiers DURAND                                                       | 3 | DURAND
            --tiers DUPONT --valider --nouveau-niveau 7 --toutes                 | 3 | niveau de relance 7
            --tiers DUPONT --valider --nouveau-niveau 1 --pieces MARTIN/F9       | 3 | MARTIN/F9
            """)
    void refusesWrongUsageAndWhatDoesNotExist(String arguments, int status, String said) {
        assertThat(run(("niveaux " + arguments).split(" "))).isEqualTo(status);
        assertThat(err()).contains(said);
        assertThat(levels()).containsExactly("F1|0|", "F2|0|", "F9|0|");
    }

    @Test
    void tellsOfEditionsLettersAndReasons() {
        assertThat(run("historique")).isZero();
        assertThat(out()).isEqualTo("Aucune édition\n");
        String number = issue();
        assertThat(run("historique")).isZero();
        assertThat(out())
                .isEqualTo("Édition " + number
                        + " du 24/11/2026, niveau 1, définitive : 1 courrier, 2 pièces, 170,00 EUR net, dupont\n");
        assertThat(run("historique", "--edition", number)).isZero();
        assertThat(out())
                .contains(
                        "Niveau 1 (Premier rappel)",
                        "  DUPONT DUPONT : 170,00 EUR net\n",
                        "  MARTIN =MARTIN : laissé de côté, adresse incomplète");
        assertThat(run("historique", "--tiers", "MARTIN")).isZero();
        assertThat(out()).contains("laissé de côté").doesNotContain("DUPONT");
        assertThat(run("historique", "--tiers", "DURAND")).isEqualTo(3);
        assertThat(run("historique", "--edition", "9999999")).isEqualTo(3);
        assertThat(run("historique", "--edition", "x")).isEqualTo(2);
    }

    @Test
    void writesTheHistoryAsCsv() throws IOException {
        String number = issue();
        Path file = folder.resolve("h.csv");
        assertThat(run("historique", "--csv", file.toString())).isZero();
        assertThat(out()).isEqualTo("Historique : 2 lignes\n");
        assertThat(Files.readString(file).split("\r\n"))
                .containsExactly(
                        "\ufeffedition;date_relance;niveau;etat;cloture;operateur;code_tiers;nom;decision;motif;montant;"
                                + "a_valoir;net;pages;annule",
                        number + ";24/11/2026;1;définitive;24/11/2026 10:30;dupont;DUPONT;DUPONT;RELANCER;;170,00;"
                                + "0,00;170,00;1;N",
                        number + ";24/11/2026;1;définitive;24/11/2026 10:30;dupont;MARTIN;'=MARTIN;ECARTER;"
                                + "adresse incomplète, il manque : ville. Complétez la fiche tiers.;0,00;0,00;0,00;0;N");
        assertThat(run("historique", "--tiers", "DUPONT", "--csv", "-")).isZero();
        assertThat(out()).startsWith("edition;").doesNotContain("MARTIN");
        assertThat(err()).isEqualTo("Historique : 1 ligne\n");
    }

    @Test
    void printsLettersAgain() throws IOException {
        String number = issue();
        Path file = folder.resolve("d.pdf");
        assertThat(run("reimprimer", number, "--pdf", file.toString())).isZero();
        assertThat(out()).isEqualTo("Édition " + number + " : 1 courrier réimprimé, DUPLICATA\n");
        assertThat(PdfPages.texts(Files.readAllBytes(file))).hasSize(1);
        assertThat(run("reimprimer", number, "--tiers", "DUPONT", "--pdf", "-")).isZero();
        assertThat(PdfPages.texts(out.toByteArray())).hasSize(1);
        assertThat(run("reimprimer", number)).isEqualTo(2);
        assertThat(run("reimprimer", number, "--imprimante", "laser")).isEqualTo(2);
        assertThat(run("reimprimer")).isEqualTo(2);
        assertThat(run("reimprimer", number, "--tiers", "MARTIN", "--pdf", "-")).isEqualTo(3);
        assertThat(run("reimprimer", "9999999", "--pdf", "-")).isEqualTo(3);
        assertThat(run(
                        "reimprimer",
                        number,
                        "--pdf",
                        folder.resolve("absent/d.pdf").toString()))
                .isEqualTo(4);
        Files.delete(archives.file("archives/2026/edition-%06d.pdf".formatted(Long.parseLong(number))));
        assertThat(run("reimprimer", number, "--pdf", file.toString())).isEqualTo(4);
        assertThat(err()).contains("archives/2026/edition-");
    }

    @Test
    void undoesAnEditionOnce() {
        String number = issue();
        assertThat(run("annuler", number, "--tiers", "MARTIN")).isEqualTo(3);
        assertThat(run("annuler", number, "--tiers", "DUPONT", "--motif", "mauvais modèle"))
                .isZero();
        assertThat(out())
                .isEqualTo("Édition " + number + ", annulation : 1 tiers, 2 pièces revenues au niveau précédent\n");
        assertThat(levels()).containsExactly("F1|0|", "F2|0|", "F9|0|");
        assertThat(run("annuler", number)).isEqualTo(3);
        assertThat(err()).contains("déjà annulée");
        assertThat(run("historique", "--edition", number)).isZero();
        assertThat(out())
                .contains(
                        "annulée : 1 courrier", "170,00 EUR net, annulé", "annulation. mauvais modèle ; tiers DUPONT");
    }

    @Test
    void hasHelpForEachCommand() {
        for (String command : List.of("niveaux", "historique", "reimprimer", "annuler")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out()).startsWith("./run.sh " + command);
        }
    }
}
