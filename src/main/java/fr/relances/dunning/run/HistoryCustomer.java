package fr.relances.dunning.run;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.Decision;
import fr.relances.text.Messages;

/** A tiers of a run: its letter, or why it was left out ({@code reason}); amounts and pages are 0 without a letter. */
public record HistoryCustomer(
        long number,
        String code,
        String name,
        Decision decision,
        String reason,
        Amount debit,
        Amount credit,
        Amount net,
        int pageCount,
        boolean undone) {

    public boolean served() {
        return decision == Decision.RELANCER;
    }

    /** Empty for a letter that stands. */
    public String remark() {
        return undone ? Messages.of("history.customer.undone") : reason;
    }

    /** In a line, for commands. */
    public String text() {
        return served()
                ? Messages.of("history.customer.served", code, name, net, undone ? 1 : 0)
                : Messages.of("history.customer.left_out", code, name, reason);
    }
}
