package fr.relances.dunning;

import fr.relances.amount.Amount;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.List;

/** What a set of letters comes to: tiers, debit pièces, and positive sums. */
public record ProposalTotals(int customers, int items, Amount debit, Amount credit) {

    public static ProposalTotals of(List<ProposedLetter> letters) {
        return new ProposalTotals(
                letters.size(),
                letters.stream().mapToInt(ProposedLetter::itemCount).sum(),
                Amount.sum(letters, ProposedLetter::debit),
                Amount.sum(letters, ProposedLetter::credit));
    }

    /** One tiers more. */
    public ProposalTotals plus(int moreItems, Amount moreDebit, Amount moreCredit) {
        return new ProposalTotals(customers + 1, items + moreItems, debit.plus(moreDebit), credit.plus(moreCredit));
    }

    public Amount net() {
        return debit.minus(credit);
    }

    /** The count line of Relances clients. */
    public String text() {
        return Messages.of(
                "dunning.totals", customers, items, Formats.euros(debit), Formats.euros(credit), Formats.euros(net()));
    }
}
