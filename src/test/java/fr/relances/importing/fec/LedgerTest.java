package fr.relances.importing.fec;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Matching by letters: what is open of each line, and that the sum is the ledger's to the cent. */
class LedgerTest {

    private static Ledger match(FecText text) {
        FecContent content = text.read();
        assertThat(content.bad()).isEmpty();
        List<Part> parts = new ArrayList<>();
        for (LedgerLine line : content.customerLines()) {
            parts.add(Part.whole(new KeyedLine(line, "", content.journals().isOpening(line)), 0));
        }
        return Ledger.match("C1", parts);
    }

    private static List<String> open(Ledger ledger) {
        return ledger.parts().stream()
                .filter(part -> !part.balance().isZero())
                .map(part -> part.part().line().piece().reference() + " " + part.balance()
                        + (part.doubt() == null ? "" : " ?"))
                .toList();
    }

    @Test
    void aGroupThatSumsToZeroIsSettledOnTheDaysItWasPaid() {
        Ledger ledger = match(new FecText()
                .sale("20240110", "C1", "F1", "100,00", "A")
                .sale("20240120", "C1", "F2", "50,00", "A")
                .payment("20240205", "C1", "120,00", "A")
                .payment("20240306", "C1", "30,00", "A"));

        assertThat(open(ledger)).isEmpty();
        assertThat(ledger.residues()).isEmpty();
        assertThat(ledger.parts().get(0).movements())
                .containsOnly(java.util.Map.entry(LocalDate.of(2024, 2, 5), Amount.of("100")));
        assertThat(ledger.parts().get(1).movements())
                .containsOnly(
                        java.util.Map.entry(LocalDate.of(2024, 2, 5), Amount.of("20")),
                        java.util.Map.entry(LocalDate.of(2024, 3, 6), Amount.of("30")));
    }

    @Test
    void linesWithoutLetterStayOpenPaymentsToo() {
        Ledger ledger =
                match(new FecText().sale("20240110", "C1", "F1", "100,00", "").payment("20240205", "C1", "100,00", ""));

        assertThat(open(ledger)).containsExactly("F1 100.00", "VIR -100.00");
    }

    @Test
    void aPartialLetterPaysTheOldestFirstAndIsToBeChecked() {
        Ledger ledger = match(new FecText()
                .sale("20240120", "C1", "F2", "50,00", "A")
                .sale("20240110", "C1", "F1", "100,00", "A")
                .payment("20240205", "C1", "120,00", "A"));

        assertThat(open(ledger)).containsExactly("F2 30.00 ?");
        assertThat(ledger.residues()).containsExactly(new Residue("C1", "A", Amount.of("30")));
    }

    @Test
    void aPaymentOfTheYearSettlesTheOpeningBalanceThatLostItsLetter() {
        Ledger ledger = match(new FecText()
                .opening("20240101", "C1", "F8", "D100,00", "")
                .opening("20240101", "C1", "F9", "D60,00", "")
                .sale("20240110", "C1", "F1", "40,00", "A")
                .sale("20240111", "C1", "F2", "10,00", "")
                .payment("20240205", "C1", "160,00", "A"));

        assertThat(open(ledger)).containsExactly("F9 40.00 ?", "F2 10.00");
        assertThat(ledger.residues()).containsExactly(new Residue("C1", "A", Amount.of("-120")));
        assertThat(ledger.parts().get(0).movements()).containsOnlyKeys(LocalDate.of(2024, 2, 5));
    }

    @Test
    void whatNoOpeningBalanceExplainsStaysOpenAsCredit() {
        Ledger ledger = match(new FecText()
                .sale("20240110", "C1", "F1", "40,00", "A")
                .sale("20240111", "C1", "F2", "10,00", "")
                .payment("20240205", "C1", "45,00", "A"));

        assertThat(open(ledger)).containsExactly("F2 10.00", "VIR -5.00 ?");
    }

    @Test
    void aReversalIsANegativeDebit() {
        Ledger ledger = match(new FecText()
                .sale("20240110", "C1", "F1", "40,00", "A")
                .sale("20240112", "C1", "F1", "-40,00", "A")
                .sale("20240112", "C1", "F2", "-3,00", ""));

        assertThat(open(ledger)).containsExactly("F2 -3.00");
    }

    @Test
    void openPiecesSumToTheLedgerBalanceWhateverTheLetters() {
        Random random = new Random(20240101);
        for (int round = 0; round < 300; round++) {
            Ledger ledger = match(randomText(random));
            Amount balance =
                    Amount.sum(ledger.parts(), part -> part.part().line().signed());

            assertThat(Amount.sum(ledger.parts(), MatchedPart::balance)).isEqualTo(balance);
            assertThat(ledger.parts()).allSatisfy(part -> {
                Amount taken = Amount.sum(part.movements().values(), amount -> amount);
                assertThat(part.balance()).isEqualTo(part.part().amount().minus(taken));
                assertThat(part.balance().isNegative() && part.part().amount().isPositive())
                        .isFalse();
            });
        }
    }

    private static FecText randomText(Random random) {
        FecText text = new FecText();
        int lines = 1 + random.nextInt(25);
        for (int i = 0; i < lines; i++) {
            String letter = List.of("", "A", "B", "C").get(random.nextInt(4));
            String amount = (random.nextInt(10) == 0 ? "-" : "") + random.nextInt(50) + "," + (10 + random.nextInt(90));
            String date = "2024"
                    + String.format(java.util.Locale.ROOT, "%02d%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
            switch (random.nextInt(4)) {
                case 0 -> text.opening("20240101", "C1", "A" + i, "D" + amount, letter);
                case 1 -> text.payment(date, "C1", amount, letter);
                default -> text.sale(date, "C1", "F" + i, amount, letter);
            }
        }
        return text;
    }
}
