package fr.relances.command;

import fr.relances.amount.Amount;
import fr.relances.balance.Age;
import fr.relances.balance.AgedAmounts;
import fr.relances.balance.AgedBalance;
import fr.relances.balance.AgedCustomer;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.io.PrintStream;
import java.util.function.Function;

/** The aged balance as lines to read on a terminal, 80 columns wide: a tiers with its balance, below it the ages. */
final class BalanceLines {

    private static final String PARTY = "%-12s %-51.51s %15s";
    private static final String CELL = "%13s";

    private BalanceLines() {}

    static void print(AgedBalance balance, PrintStream out) {
        head(
                out,
                Messages.of("balance.column.code"),
                Messages.of("balance.column.name"),
                Messages.of("balance.column.balance"));
        ages(out, age -> Messages.of("balance.age." + age));
        out.println();
        for (AgedCustomer customer : balance.customers()) {
            sums(out, customer.code(), customer.name(), customer.amounts());
        }
        sums(out, Messages.of("balance.total"), "", balance.total());
        out.println();
    }

    private static void sums(PrintStream out, String code, String name, AgedAmounts amounts) {
        head(out, code, name, Formats.amount(amounts.balance()));
        ages(out, age -> amount(amounts.of(age)));
    }

    private static void head(PrintStream out, String code, String name, String balance) {
        out.println(PARTY.formatted(code, name, balance));
    }

    private static void ages(PrintStream out, Function<Age, String> text) {
        StringBuilder line = new StringBuilder();
        for (Age age : Age.values()) {
            line.append(CELL.formatted(text.apply(age)));
        }
        out.println(line.toString().stripTrailing());
    }

    private static String amount(Amount amount) {
        return amount.isZero() ? "" : Formats.amount(amount);
    }
}
