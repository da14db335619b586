package fr.relances.importing.fec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.importing.ImportReport;
import fr.relances.parameter.CreateEntity;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports as programs really write them, from the bytes to the base. */
class WildFecTest {

    private static final FecRequest.Target ENTITY = new FecRequest.Target("1", "");

    private static final String LEDGER = new FecText()
            .sale("20240110", "ÉLÈVE", "Pièce n° 1 façon château", "10,00", "")
            .toString();

    @TempDir
    private Path folder;

    private ImportFec importFec;

    @BeforeEach
    void emptyBase() {
        Database database = TestBase.empty();
        new CreateEntity(database).run("1", "Coopérative");
        Session session = TestBase.session(LocalDate.of(2024, 6, 1));
        importFec = new ImportFec(database, session, new LowerLevels(session));
    }

    private ImportReport run(Path file) {
        return importFec.run(new FecRequest(ENTITY, file, FecRequest.Reading.USUAL, null, null, false, false));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("fec.txt"), bytes);
    }

    private static Path sample(String name) {
        return Path.of("src/test/resources/fec").resolve(name);
    }

    private static List<String> open() {
        return TestBase.rows("SELECT customer_code, number, nature, due_date, balance FROM open_item"
                + " WHERE balance <> 0 ORDER BY customer_code, item_date, number, id");
    }

    @Test
    void openingBalancesAreSettledByTheLetteredPaymentsOfTheYear() {
        ImportReport report = run(sample("a-nouveaux_pipe_cp850_crcrlf.txt"));

        assertThat(open())
                .containsExactly(
                        "C002|F0961|FACTURE|2024-01-31|350.00",
                        "C002|F1003|FACTURE|2024-04-01|60.00",
                        "C003|F1005|FACTURE|2024-05-10|33.00");
        assertThat(TestBase.rows("SELECT name FROM customer ORDER BY code"))
                .containsExactly("FERME DES DEUX CHÊNES", "MAIRIE DE SAINT-ÉTIENNE");
        assertThat(TestBase.rows("SELECT movement_date, amount FROM item_movement"))
                .containsExactly("2024-03-01|100.00");
        assertThat(String.join("\n", report.lines()).replace('\u00a0', ' '))
                .contains("CP850", "séparateur « | »", "Pièces ouvertes au FEC : 3, 2 tiers, 443,00")
                .contains("C001 : lettrage AA non soldé, reste -1 200,00", "pièce F0961, solde 350,00");
    }

    @Test
    void moreColumnsNoEntryNumbersReversalsTillsAndLinesOfNobody() {
        ImportReport report = run(sample("22-colonnes_tab_iso8859-15_lf.txt"));

        assertThat(open())
                .containsExactly(
                        "411CAISSE1|Z1|FACTURE|2024-02-06|75.50",
                        "DUP01|2024-1|FACTURE|2024-02-05|120.00",
                        "DUP01|2024-1|FACTURE|2024-02-05|120.00",
                        "DUP01|2024-2|AVOIR||-20.00");
        assertThat(String.join("\n", report.lines())).contains("ISO 8859-15", "Lignes sans auxiliaire : 2, 10,00");
        assertThat(run(sample("22-colonnes_tab_iso8859-15_lf.txt")).items().unchanged())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "IBM850, CP850", "ISO-8859-15, ISO 8859-15", "windows-1252, Windows-1252"})
    void findsTheCharsetAndNamesIt(String charset, String named) throws IOException {
        ImportReport report = run(file(LEDGER.getBytes(Charset.forName(charset))));

        assertThat(report.lines().get(0)).contains(named);
        assertThat(open()).containsExactly("ÉLÈVE|Pièce n° 1 façon château|FACTURE|2024-02-09|10.00");
    }

    @Test
    void readsPastAByteOrderMark() throws IOException {
        run(file(("\ufeff" + LEDGER).getBytes(StandardCharsets.UTF_8)));

        assertThat(open()).hasSize(1);
    }

    @Test
    void refusesAFileThatIsNotInTheCharsetGiven() throws IOException {
        Path file = file(LEDGER.getBytes(Charset.forName("windows-1252")));
        FecRequest.Reading reading =
                new FecRequest.Reading(AccountChoice.USUAL, 30, Optional.of(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> importFec.run(new FecRequest(ENTITY, file, reading, null, null, false, false)))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("import.file.not_in_charset"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "PK\u0003\u0004\u0000\u0000", "une lettre, pas un FEC"})
    void refusesWhatIsNoLedger(String text) throws IOException {
        Path file = file(text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> run(file)).isInstanceOf(OperatorException.class);
    }

    @Test
    void accountsIn410AreCustomersWhenAskedFor() throws IOException {
        Path file = file(LEDGER.replace("411000", "410000").getBytes(StandardCharsets.UTF_8));
        FecRequest.Reading reading = new FecRequest.Reading(AccountChoice.of("411,410"), 60, Optional.empty());

        importFec.run(new FecRequest(ENTITY, file, reading, null, null, false, false));

        assertThat(open()).containsExactly("ÉLÈVE|Pièce n° 1 façon château|FACTURE|2024-03-10|10.00");
    }
}
