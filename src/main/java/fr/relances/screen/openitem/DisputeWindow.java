package fr.relances.screen.openitem;

import fr.relances.openitem.ItemChecks;
import fr.relances.openitem.OpenItem;
import fr.relances.screen.AmountField;
import fr.relances.screen.Desk;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.util.function.Consumer;

/** Litige: an amount and why; zero lifts it. */
final class DisputeWindow extends ItemWindow {

    private final ItemUseCases.Changing changing;
    private final AmountField amount;
    private final TextField reason;

    DisputeWindow(Desk desk, OpenItem item, ItemUseCases.Changing changing, Consumer<String> done) {
        super(desk, "dispute", item, done);
        this.changing = changing;
        boolean disputed = item.dispute().amount().isPositive();
        amount = form.add(
                2,
                0,
                FIELD,
                new AmountField("amount", 16).set(disputed ? item.dispute().amount() : item.balance()));
        amount.rule(typed -> ItemChecks.dispute(item, typed));
        reason = form.add(3, 0, FIELD, new TextField("reason", 40).most(200));
        reason.set(item.dispute().reason());
        reason.check(typed -> ItemChecks.disputeReason(amount.amount(), typed));
    }

    @Override
    protected String store(OpenItem seen) {
        changing.dispute().run(seen, new OpenItem.Dispute(amount.amount(), reason.value()));
        return amount.amount().isZero()
                ? Messages.of("item.dispute.lifted", seen.label().number())
                : Messages.of("item.disputed", amount.amount(), seen.label().number());
    }
}
