package fr.relances.dunning;

import fr.relances.letter.ControlListRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A decided pièce as a row of the control list. */
final class ControlListRows {

    private ControlListRows() {}

    static ControlListRow of(CustomerDecision customer, ItemDecision item, LocalDate dunningDate) {
        return new ControlListRow(
                party(customer),
                item(item, dunningDate),
                new ControlListRow.Outcome(item.decision() == Decision.ECARTER, item.amount(), item.reason()));
    }

    private static ControlListRow.Party party(CustomerDecision decision) {
        CustomerState customer = decision.customer();
        return new ControlListRow.Party(
                customer.code(),
                customer.name(),
                customer.customerType(),
                decision.address().postalCode(),
                decision.address().town(),
                customer.salesRepresentative());
    }

    private static ControlListRow.Item item(ItemDecision decision, LocalDate dunningDate) {
        ItemState state = decision.item().state();
        ItemLabel label = decision.item().label();
        return new ControlListRow.Item(
                label.number(),
                label.nature(),
                state.itemDate(),
                state.isCredit() ? null : state.lastDay(),
                state.isCredit() ? 0 : Math.max(0, ChronoUnit.DAYS.between(state.lastDay(), dunningDate)),
                state.paymentMethod(),
                label.amount(),
                state.balance(),
                state.level(),
                state.lastDunningDate());
    }
}
