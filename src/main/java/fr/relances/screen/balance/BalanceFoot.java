package fr.relances.screen.balance;

import fr.relances.balance.Age;
import fr.relances.balance.AgedAmounts;
import fr.relances.balance.AgedBalance;
import fr.relances.balance.AgedCustomer;
import fr.relances.screen.Canvas;
import fr.relances.screen.Look;
import fr.relances.screen.VirtualList;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.function.Function;

/** The foot of an aged balance: the tiers of the cursor, then all tiers, each to the cent and with its bar. */
final class BalanceFoot {

    static final int ROWS = 7;

    private final int customers;
    private final AgedAmounts total;

    BalanceFoot(AgedBalance balance) {
        customers = balance.customers().size();
        total = balance.total();
    }

    void paint(Canvas canvas, VirtualList<AgedCustomer> list) {
        if (list.isEmpty()) {
            canvas.rule(0, "");
        } else {
            AgedCustomer here = list.current();
            canvas.rule(0, Messages.of("balance.foot.here", here.code(), here.name(), Formats.euros(here.balance())));
            paintSums(canvas, 2, here.amounts());
        }
        paintCells(canvas, 1, Look.STRONG, this::title);
        canvas.rule(
                4,
                Messages.of(
                        "balance.foot.total",
                        customers,
                        Formats.euros(total.balance()),
                        Formats.euros(total.overdue())));
        paintSums(canvas, 5, total);
    }

    private String title(Age age) {
        return (AgedBar.mark(age) + " " + Messages.of("balance.age." + age)).strip();
    }

    private void paintSums(Canvas canvas, int row, AgedAmounts amounts) {
        int room = cell(canvas) - 1;
        paintCells(canvas, row, Look.PLAIN, age -> AmountCells.cents(amounts.of(age), room));
        String bar = AgedBar.of(amounts, canvas.columns() - 4);
        canvas.put(1, row + 1, bar.isEmpty() ? "" : "[" + bar + "]");
    }

    private static void paintCells(Canvas canvas, int row, Look look, Function<Age, String> text) {
        for (Age age : Age.values()) {
            canvas.putRight((age.ordinal() + 1) * cell(canvas) + 1, row, text.apply(age), look);
        }
    }

    private static int cell(Canvas canvas) {
        return (canvas.columns() - 2) / Age.values().length;
    }
}
