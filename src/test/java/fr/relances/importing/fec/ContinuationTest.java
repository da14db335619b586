package fr.relances.importing.fec;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R25: opening entries of a new year carry on the open pièces of their tiers. */
class ContinuationTest {

    private static final LocalDate OLD = LocalDate.of(2023, 10, 1);

    private static StoredItem stored(int id, String number, String balance) {
        return new StoredItem(
                id,
                "C1",
                "411000",
                "K" + id,
                "FEC",
                number,
                OLD.plusDays(id),
                OLD.plusDays(30L + id),
                true,
                Amount.of(balance),
                Amount.of(balance),
                "");
    }

    private static List<String> shares(FecText text, StoredItem... stored) {
        List<KeyedLine> lines = new ArrayList<>();
        FecContent content = text.read();
        for (LedgerLine line : content.customerLines()) {
            lines.add(new KeyedLine(line, "L" + line.line(), content.journals().isOpening(line)));
        }
        List<Part> parts = Continuation.parts(lines, List.of(stored), Map.of(), true);
        for (KeyedLine line : lines) {
            Amount sum = Amount.sum(
                    parts.stream().filter(part -> part.key().equals(line.key())).toList(), Part::amount);
            assertThat(sum).isEqualTo(line.line().signed());
        }
        return parts.stream()
                .map(part -> part.key() + "=" + part.itemId() + " " + part.amount()
                        + (part.doubt().isEmpty() ? "" : " " + part.doubt()))
                .toList();
    }

    @Test
    void theReferenceTellsWhichPiece() {
        assertThat(shares(
                        new FecText().opening("20240101", "C1", "F2", "D60,00", ""),
                        stored(1, "F1", "100"),
                        stored(2, "F2", "60")))
                .containsExactly("L2=2 60.00");
    }

    @Test
    void withoutReferenceTheOldestAreCarriedOnAndToBeChecked() {
        assertThat(shares(
                        new FecText().opening("20240101", "C1", "sans", "D120,00", ""),
                        stored(1, "F1", "100"),
                        stored(2, "F2", "60"),
                        stored(3, "A1", "-5")))
                .containsExactly("L2=1 100.00 fec.check.carried", "L2=2 20.00 fec.check.carried");
    }

    @Test
    void oneBalanceThatIsTheSumCarriesOnAllOfThem() {
        assertThat(shares(
                        new FecText().opening("20240101", "C1", "", "D155,00", ""),
                        stored(1, "F1", "100"),
                        stored(2, "F2", "60"),
                        stored(3, "A1", "-5")))
                .containsExactlyInAnyOrder("L2=1 100.00", "L2=2 60.00", "L2=3 -5.00");
    }

    @Test
    void whatNoPieceExplainsIsNewAndToBeChecked() {
        assertThat(shares(new FecText().opening("20240101", "C1", "F1", "D150,00", ""), stored(1, "F1", "100")))
                .containsExactly("L2=1 100.00", "L2=0 50.00 fec.check.opening");
    }

    @Test
    void anInvoiceNumberedAnewIsTheSamePiece() {
        FecText text = new FecText().sale("20231002", "C1", "F1", "100,00", "");

        assertThat(shares(text, stored(1, "F1", "100"), stored(2, "F1", "100"))).containsExactly("L2=1 100.00");
    }

    @Test
    void anInvoiceOfTheFirstDayIsNoOpeningEntry() {
        FecText text = new FecText().sale("20240101", "C1", "F9", "100,00", "");

        assertThat(shares(text, stored(1, "F1", "100"))).containsExactly("L2=0 100.00");
    }
}
