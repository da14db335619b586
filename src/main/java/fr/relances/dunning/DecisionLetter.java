package fr.relances.dunning;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.CustomerState;
import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.dunning.decision.ItemLabel;
import fr.relances.dunning.decision.ItemState;
import fr.relances.dunning.decision.Reason;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The letter that says what was decided. */
public final class DecisionLetter {

    private DecisionLetter() {}

    public static Letter of(CustomerDecision decision, LocalDate dunningDate) {
        return new Letter(
                recipient(decision.customer(), decision.address()),
                lines(decision.items(Decision.RELANCER), dunningDate),
                lines(decision.items(Decision.DEDUIRE), dunningDate),
                otherClaimed(decision, dunningDate));
    }

    static Letter.Recipient recipient(CustomerState customer, Letter.Address address) {
        return new Letter.Recipient(
                customer.code(), customer.name(), address, customer.salesRepresentative(), customer.lastDunningDate());
    }

    /** R5: what runs at this level or above claim already. */
    private static Amount otherClaimed(CustomerDecision decision, LocalDate dunningDate) {
        List<ItemDecision> claimed = decision.items().stream()
                .filter(item -> item.verdict().why().reason() == Reason.ALREADY_CLAIMED)
                .toList();
        return Amount.sum(claimed, item -> item.item().state().dunnable(dunningDate));
    }

    private static List<LetterLine> lines(List<ItemDecision> items, LocalDate dunningDate) {
        return items.stream().map(item -> line(item, dunningDate)).toList();
    }

    private static LetterLine line(ItemDecision decision, LocalDate dunningDate) {
        ItemState state = decision.item().state();
        ItemLabel label = decision.item().label();
        return new LetterLine(
                label.number(),
                label.nature(),
                state.itemDate(),
                state.isCredit() ? null : state.lastDay(),
                state.dueDateEstimated(),
                state.isCredit() ? 0 : ChronoUnit.DAYS.between(state.lastDay(), dunningDate),
                label.amount(),
                decision.amount(),
                state.level(),
                state.paymentMethod());
    }
}
