package fr.relances.importing.fec;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.db.TestBase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the ledgers of two years are like: each tiers' pièces sum to its balance in the last file, to the cent. */
class LedgerBalanceTest {

    private static final List<String> CUSTOMERS = List.of("C1", "C2", "C3");

    @TempDir
    private Path folder;

    private final Random random = new Random(20240101);

    @Test
    void holdsAfterEveryImportOfTwoYears() {
        for (int round = 0; round < 12; round++) {
            FecBase base = new FecBase(folder);
            FecText year = new FecText();
            for (int month = 1; month <= 3; month++) {
                grow(year, "2024", month);
                hold(base, year);
            }
            FecText next = opened(balances(year));
            grow(next, "2025", 1);
            hold(base, next);
            List<String> before = FecBase.everything();
            hold(base, next);
            assertThat(FecBase.everything()).isEqualTo(before);
            grow(next, "2025", 2);
            hold(base, next);
        }
    }

    private static void hold(FecBase base, FecText text) {
        assertThat(base.run(text, false, true).refused()).isFalse();
        Map<String, Amount> stored = new TreeMap<>();
        for (String row : TestBase.rows("SELECT customer_code, SUM(balance) FROM open_item GROUP BY customer_code")) {
            stored.put(row.substring(0, 2), Amount.of(row.substring(3)));
        }
        Map<String, Amount> ledger = balances(text);
        for (String customer : CUSTOMERS) {
            assertThat(stored.getOrDefault(customer, Amount.ZERO))
                    .as(text.toString())
                    .isEqualTo(ledger.getOrDefault(customer, Amount.ZERO));
        }
        assertThat(
                        TestBase.rows(
                                "SELECT i.id FROM open_item i LEFT JOIN item_movement m ON m.item_id = i.id"
                                        + " GROUP BY i.id, i.amount, i.balance HAVING i.balance <> i.amount - COALESCE(SUM(m.amount), 0)"))
                .isEmpty();
    }

    private static Map<String, Amount> balances(FecText text) {
        Map<String, Amount> balances = new TreeMap<>();
        for (LedgerLine line : text.read().customerLines()) {
            balances.merge(line.auxiliary().code(), line.signed(), Amount::plus);
        }
        return balances;
    }

    private void grow(FecText text, String year, int month) {
        for (int i = 0; i < 8; i++) {
            String customer = CUSTOMERS.get(random.nextInt(CUSTOMERS.size()));
            String letter = List.of("", "", "A", "B").get(random.nextInt(4));
            String date = String.format(Locale.ROOT, "%s%02d%02d", year, month, 2 + random.nextInt(26));
            String amount = (random.nextInt(9) == 0 ? "-" : "") + (1 + random.nextInt(4)) * 10 + ",00";
            if (random.nextInt(3) == 0) {
                text.payment(date, customer, amount, letter);
            } else {
                text.sale(date, customer, "F" + random.nextInt(30), amount, letter);
            }
        }
    }

    /** The balance of each tiers as one line, in two lines, or off by a little. */
    private FecText opened(Map<String, Amount> balances) {
        FecText text = new FecText();
        balances.forEach((customer, balance) -> {
            int kind = random.nextInt(3);
            Amount first = kind == 0 ? balance : balance.minus(Amount.of("7"));
            opening(text, customer, first, kind == 2 ? "A" : "");
            if (kind == 1) {
                opening(text, customer, Amount.of("7"), "");
            }
        });
        return text;
    }

    private static void opening(FecText text, String customer, Amount amount, String letter) {
        String side = amount.isNegative() ? "C" : "D";
        text.opening("20250101", customer, "sans", side + amount.abs(), letter);
    }
}
