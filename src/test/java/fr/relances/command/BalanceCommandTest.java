package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.balance.ReadAgedBalance;
import fr.relances.balance.WriteAgedBalance;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.letter.PdfPages;
import fr.relances.parameter.CurrentEntity;
import fr.relances.session.Session;
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

/** balance as scripts see it. */
class BalanceCommandTest {

    private static final String LAST = "Balance âgée au 24/11/2026 : 1 tiers, 100,00 EUR, dont échu 120,00 EUR\n";

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aTiers() {
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "120.00").credit("A1", "2026-11-01", "20.00");
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        BalanceCommand command = new BalanceCommand(
                console,
                session,
                new CurrentEntity(db.database(), session, ""),
                new ReadAgedBalance(db.database()),
                new WriteAgedBalance(db.readParameters()));
        return RelancesCommand.run(console, session, List.of(command), List.of(words));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    @Test
    void printsLinesToRead() {
        assertThat(run("balance")).isZero();
        assertThat(out()).isEqualTo("""
                Code         Nom                                                           Solde
                     Non échu       1-30 j      31-60 j      61-90 j       > 90 j     À valoir

                DUPONT       DUPONT                                                       100,00
                                                 120,00                                 -20,00
                Total                                                                     100,00
                                                 120,00                                 -20,00

                """ + LAST);
    }

    @Test
    void writesFilesAndTellsOfThemOnStandardOutput() throws IOException {
        Path csv = folder.resolve("b.csv");
        assertThat(run("balance", "--csv", csv.toString())).isZero();
        assertThat(out()).isEqualTo(LAST);
        assertThat(Files.readString(csv)).startsWith("\ufeffdate;");
        Path pdf = folder.resolve("b.pdf");
        assertThat(run("balance", "--pdf", pdf.toString())).isZero();
        assertThat(PdfPages.texts(Files.readAllBytes(pdf))).hasSize(1);
    }

    @Test
    void keepsStandardOutputForTheDocument() {
        assertThat(run("balance", "--csv", "-", "--date", "j-30")).isZero();
        assertThat(out())
                .isEqualTo("date;code_tiers;nom;solde;non_echu;de_1_a_30_jours;de_31_a_60_jours;de_61_a_90_jours;"
                        + "plus_de_90_jours;a_valoir\r\n25/10/2026;DUPONT;DUPONT;120,00;0,00;120,00;0,00;0,00;0,00;"
                        + "0,00\r\n");
        assertThat(err()).startsWith("Balance âgée au 25/10/2026 : 1 tiers, 120,00 EUR");
        assertThat(run("balance", "--pdf", "-")).isZero();
        assertThat(PdfPages.texts(out.toByteArray())).hasSize(1);
        assertThat(err()).isEqualTo(LAST);
    }

    @Test
    void refusesWrongUsageAndFilesThatCannotBeWritten() {
        assertThat(run("balance", "--pdf", "a", "--csv", "b")).isEqualTo(2);
        assertThat(err()).contains("--pdf, --csv s'excluent");
        assertThat(run("balance", "--date", "31/02/2026")).isEqualTo(2);
        assertThat(run("balance", "DUPONT")).isEqualTo(2);
        assertThat(run("balance", "--csv", folder.resolve("absent/b.csv").toString()))
                .isEqualTo(4);
        assertThat(run("balance", "--csv", folder.toString())).isEqualTo(4);
        assertThat(run("balance", "--help")).isZero();
        assertThat(out()).startsWith("./run.sh balance");
    }
}
