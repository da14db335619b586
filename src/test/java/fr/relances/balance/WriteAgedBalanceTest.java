package fr.relances.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.amount.Amount;
import fr.relances.dunning.TestDatabase;
import fr.relances.letter.PdfPages;
import fr.relances.text.OperatorException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The aged balance as files. */
class WriteAgedBalanceTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private final WriteAgedBalance write = new WriteAgedBalance(db.readParameters());

    private static AgedCustomer customer(String code, String name, String... amounts) {
        return new AgedCustomer(
                code, name, new AgedAmounts(Stream.of(amounts).map(Amount::of).toList()));
    }

    private static AgedBalance balance(AgedCustomer... customers) {
        return new AgedBalance("1", LocalDate.of(2026, 11, 24), BalanceOrder.NAME, List.of(customers));
    }

    private static final AgedBalance TWO = balance(
            customer("DUPONT", "EARL Dupont", "1000.10", "20.00", "0.00", "3.00", "4.50", "-7.60"),
            customer("MARTIN", "=Martin; fils", "0.00", "0.00", "0.00", "0.00", "9.00", "-12.00"));

    @Test
    void isALineForEachTiersWithPlainAmountsForTheSpreadsheet() throws IOException {
        Path file = folder.resolve("b.csv");
        write.run(TWO, BalanceOutput.CSV, file);

        assertThat(Files.readString(file))
                .isEqualTo("\ufeffdate;code_tiers;nom;solde;non_echu;de_1_a_30_jours;de_31_a_60_jours;"
                        + "de_61_a_90_jours;plus_de_90_jours;a_valoir\r\n"
                        + "24/11/2026;DUPONT;EARL Dupont;1020,00;1000,10;20,00;0,00;3,00;4,50;-7,60\r\n"
                        + "24/11/2026;MARTIN;\"'=Martin; fils\";-3,00;0,00;0,00;0,00;0,00;9,00;-12,00\r\n");
    }

    @Test
    void hasNoByteOrderMarkOnAStream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write.run(TWO, BalanceOutput.CSV, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("date;code_tiers;");
    }

    @Test
    void isOnPaperWithItsTotals() throws IOException {
        Path file = folder.resolve("b.pdf");
        write.run(TWO, BalanceOutput.PDF, file);

        assertThat(PdfPages.texts(Files.readAllBytes(file)))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .containsSubsequence(
                                "Balance âgée au 24/11/2026",
                                "Code tiers Nom du tiers Solde Non échu 1 à 30 jours",
                                "DUPONT EARL Dupont 1 020,00 1 000,10 20,00 3,00 4,50 -7,60",
                                "MARTIN =Martin; fils -3,00 9,00 -12,00",
                                "Total – tiers : 2 1 017,00 1 000,10 20,00 3,00 13,50 -19,60",
                                "Page 1/1"));
    }

    @Test
    void numbersItsPagesAndKeepsTheTotalWithARow() {
        for (int rows = 36; rows < 42; rows++) {
            AgedCustomer[] customers = IntStream.range(0, rows)
                    .mapToObj(row -> customer("C" + row, "Nom", "1.00", "0.00", "0.00", "0.00", "0.00", "0.00"))
                    .toArray(AgedCustomer[]::new);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write.run(balance(customers), BalanceOutput.PDF, out);
            List<String> pages = PdfPages.texts(out.toByteArray());
            for (int page = 0; page < pages.size(); page++) {
                assertThat(pages.get(page)).contains("Code tiers", "\nC", "Page " + (page + 1) + "/" + pages.size());
            }
            assertThat(pages.get(pages.size() - 1)).contains("C" + (rows - 1) + " Nom", "Total – tiers : " + rows);
        }
    }

    @Test
    void neverCutsAnAmountOnPaper() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String most = "-9999999999999.99";
        write.run(
                balance(customer("C", "N", "9999999999999.99", most, most, most, most, most)), BalanceOutput.PDF, out);
        assertThat(PdfPages.texts(out.toByteArray()).get(0))
                .contains("9 999 999 999 999,99 -9 999 999 999 999,99")
                .doesNotContain("…");
    }

    @Test
    void leavesNothingWhereItCannotBeWritten() {
        assertThatThrownBy(() -> write.run(TWO, BalanceOutput.PDF, folder.resolve("absent/b.pdf")))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("absent/b.pdf");
        assertThatThrownBy(() -> write.run(TWO, BalanceOutput.CSV, new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                }))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("jusqu'au bout");
    }
}
