package fr.relances.dunning;

import fr.relances.dunning.decision.AccountItem;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.CustomerState;
import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.dunning.decision.ItemState;
import fr.relances.letter.Letter;
import fr.relances.letter.list.ControlListRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The rows of a control list, as every output of it takes them. */
public final class ControlListRows {

    private ControlListRows() {}

    public static ControlListRow row(CustomerDecision customer, ItemDecision item, LocalDate dunningDate) {
        ControlListRow.Outcome outcome =
                new ControlListRow.Outcome(item.decision() == Decision.ECARTER, item.amount(), item.reason());
        return new ControlListRow(party(customer), item(item.item(), dunningDate), outcome);
    }

    private static ControlListRow.Party party(CustomerDecision decision) {
        CustomerState customer = decision.customer();
        Letter.Address address = decision.address();
        return new ControlListRow.Party(
                customer.code(),
                customer.name(),
                customer.customerType(),
                address.postalCode(),
                address.town(),
                customer.salesRepresentative());
    }

    private static ControlListRow.Item item(AccountItem item, LocalDate dunningDate) {
        ItemState state = item.state();
        return new ControlListRow.Item(
                item.label().number(),
                item.label().nature(),
                state.itemDate(),
                state.isCredit() ? null : state.lastDay(),
                state.isOverdue(dunningDate) ? ChronoUnit.DAYS.between(state.lastDay(), dunningDate) : 0,
                state.paymentMethod(),
                item.label().amount(),
                state.balance(),
                state.level(),
                state.lastDunningDate());
    }
}
