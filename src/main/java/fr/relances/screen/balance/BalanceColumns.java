package fr.relances.screen.balance;

import fr.relances.balance.Age;
import fr.relances.balance.AgedCustomer;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.VirtualList;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The list of an aged balance: whole euros, so that all ages stand side by side on 80 columns. */
final class BalanceColumns {

    private static final int BALANCE = 9;
    private static final int AMOUNT = 7;
    private static final int WIDE_AMOUNT = 8;

    private BalanceColumns() {}

    static VirtualList<AgedCustomer> list(Desk desk, List<AgedCustomer> customers) {
        List<Column<AgedCustomer>> columns = new ArrayList<>();
        columns.add(Column.left(Messages.of("balance.column.code"), 8, AgedCustomer::code));
        columns.add(Column.left(Messages.of("balance.column.name"), 10, AgedCustomer::name));
        columns.add(Column.right(
                Messages.of("balance.column.balance"),
                BALANCE,
                customer -> AmountCells.euros(customer.balance(), BALANCE)));
        for (Age age : Age.values()) {
            int width = age.overdue() ? AMOUNT : WIDE_AMOUNT;
            columns.add(Column.right(
                    Messages.of("balance.age." + age),
                    width,
                    customer -> AmountCells.euros(customer.amounts().of(age), width)));
        }
        return new VirtualList<>(desk, customers, columns);
    }
}
