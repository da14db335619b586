package fr.relances.letter.list;

import fr.relances.amount.Amount;

/** Running totals of the control list: of one tiers, or of all. */
final class ControlListSums {

    private int customers;
    private int items;
    private Amount debit = Amount.ZERO;
    private Amount credit = Amount.ZERO;

    void add(ControlListRow row) {
        Amount dunned = row.outcome().dunned();
        if (row.outcome().setAside()) {
            return;
        }
        if (dunned.isNegative()) {
            credit = credit.minus(dunned);
        } else {
            items++;
            debit = debit.plus(dunned);
        }
    }

    /** Takes in the totals of a tiers; one of whom nothing is dunned does not count. */
    void add(ControlListSums customer) {
        customers += customer.items > 0 ? 1 : 0;
        items += customer.items;
        debit = debit.plus(customer.debit);
        credit = credit.plus(customer.credit);
    }

    /** Takes in the totals of a part of the list. */
    void addPart(ControlListSums part) {
        customers += part.customers;
        items += part.items;
        debit = debit.plus(part.debit);
        credit = credit.plus(part.credit);
    }

    int customers() {
        return customers;
    }

    int items() {
        return items;
    }

    Amount debit() {
        return debit;
    }

    Amount credit() {
        return credit;
    }

    Amount net() {
        return debit.minus(credit);
    }
}
