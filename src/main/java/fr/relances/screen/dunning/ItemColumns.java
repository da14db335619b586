package fr.relances.screen.dunning;

import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.dunning.decision.ItemState;
import fr.relances.text.Formats;
import fr.relances.text.Messages;

/** How a decided pièce is written in lists. */
final class ItemColumns {

    private ItemColumns() {}

    static String number(ItemDecision item) {
        return item.item().label().number();
    }

    /** The due date, marked where it is estimated; the date of a credit, which has none. */
    static String lastDay(ItemDecision item) {
        ItemState state = item.item().state();
        return Formats.date(state.lastDay()) + (state.dueDateEstimated() ? "~" : "");
    }

    static String balance(ItemDecision item) {
        return Formats.amount(item.item().state().balance());
    }

    static String level(ItemDecision item) {
        return Integer.toString(item.item().state().level());
    }

    static String lastDunning(ItemDecision item) {
        return Formats.date(item.item().state().lastDunningDate());
    }

    /** What is dunned or deducted; empty for what is set aside. */
    static String amount(ItemDecision item) {
        return item.decision() == Decision.ECARTER ? "" : Formats.amount(item.amount());
    }

    static String decision(ItemDecision item) {
        return Messages.of("dunning.decision." + item.decision());
    }

    /** Everything about it in a sentence. */
    static String whole(ItemDecision item) {
        ItemState state = item.item().state();
        String text = Messages.of(
                state.isCredit() ? "dunning.item.credit" : "dunning.item.debit",
                item.item().label().number(),
                item.item().label().nature(),
                state.itemDate(),
                state.lastDay(),
                item.item().label().amount());
        String method =
                state.paymentMethod().isEmpty() ? "" : Messages.of("dunning.item.method", state.paymentMethod());
        String reason = item.reason().isEmpty() ? "" : " : " + item.reason();
        return text + method + ". " + decision(item) + reason;
    }
}
