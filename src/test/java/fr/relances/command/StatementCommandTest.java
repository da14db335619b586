package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.letter.PdfPages;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.Spoolers;
import fr.relances.session.Session;
import fr.relances.statement.PrintStatements;
import fr.relances.statement.ReadStatement;
import fr.relances.statement.WriteStatements;
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

/** releve as scripts see it. */
class StatementCommandTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void twoTiers() {
        db.customer("DUPONT", 0)
                .item("F1", "2026-10-01", "120.00")
                .item("F2", "2026-12-10", "50.00")
                .credit("A1", "2026-11-01", "20.00");
        db.customer("MARTIN", 0).set("town = NULL").item("F9", "2026-10-01", "30.00");
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        WriteStatements write = new WriteStatements(new ReadStatement(db.database()), db.readParameters(), session);
        StatementCommand command = new StatementCommand(
                console,
                session,
                new CurrentEntity(db.database(), session, ""),
                write,
                new PrintStatements(write, Spoolers.with(Spoolers.ready("ACCUEIL"))));
        return RelancesCommand.run(console, session, List.of(command), List.of(words));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    @Test
    void writesAStatementAndChangesNothing() throws IOException {
        List<String> before = TestBase.rows("SELECT * FROM open_item ORDER BY id");
        Path pdf = folder.resolve("releve.pdf");
        assertThat(run("releve", "DUPONT", "--pdf", pdf.toString())).isZero();
        assertThat(out())
                .isEqualTo("Relevé de compte au 24/11/2026 : 1 tiers, solde 150,00 EUR, dont échu 120,00 EUR\n");
        assertThat(err()).isEmpty();
        assertThat(PdfPages.texts(Files.readAllBytes(pdf)))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("F1", "F2", "A1", "Solde du compte 150,00 €"));
        assertThat(TestBase.rows("SELECT * FROM open_item ORDER BY id")).isEqualTo(before);
        assertThat(TestBase.rows("SELECT id FROM dunning_run")).isEmpty();
    }

    @Test
    void warnsOfAnAddressThatIsMissingButWritesAllTheSame() {
        assertThat(run("releve", "DUPONT,MARTIN", "--date", "30/11/2026", "--pdf", "-"))
                .isZero();
        assertThat(out()).startsWith("%PDF-").endsWith("%%EOF\n");
        assertThat(err()).isEqualTo("""
            MARTIN MARTIN : adresse incomplète, il manque : ville. Complétez la fiche tiers. Le relevé est fait, à remettre en main propre.
            Relevé de compte au 30/11/2026 : 2 tiers, solde 180,00 EUR, dont échu 150,00 EUR
            """);
        assertThat(PdfPages.texts(out.toByteArray()))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).contains("Page 1/1"));
    }

    @Test
    void goesToAPrintQueue() {
        assertThat(run("releve", "DUPONT", "--imprimante", "ACCUEIL")).isZero();
        assertThat(out()).contains("ACCUEIL-").endsWith("dont échu 120,00 EUR\n");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        releve                                   | 2 | CODE
        releve DUPONT                            | 2 | Il manque --pdf ou --imprimante
        releve DUPONT --pdf f --imprimante Q     | 2 | Les options --pdf, --imprimante s'excluent
        releve DUPONT --pdf f --date hier        | 2 | « hier » n'est pas une date
        releve DUPONT,NEMO --pdf nemo.pdf        | 3 | Le tiers NEMO n'existe pas
        releve DUPONT --pdf /nulle/part.pdf      | 4 | Le fichier /nulle/part.pdf ne peut pas être écrit
        releve DUPONT --imprimante ABSENTE       | 4 | La file d'impression « ABSENTE » n'existe pas
        """)
    void refusesWhatItCanNotDo(String arguments, int status, String message) {
        assertThat(run(arguments.trim().split(" +"))).isEqualTo(status);
        assertThat(err()).contains(message);
        assertThat(Path.of("nemo.pdf")).doesNotExist();
    }
}
