package fr.relances.screen.openitem;

import fr.relances.openitem.ItemChecks;
import fr.relances.openitem.OpenItem;
import fr.relances.screen.Desk;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.util.function.Consumer;

/** Solder: nothing is left of a pièce, for a reason that is no payment. */
final class SettleWindow extends ItemWindow {

    private final ItemUseCases.Changing changing;
    private final TextField reason;

    SettleWindow(Desk desk, OpenItem item, ItemUseCases.Changing changing, Consumer<String> done) {
        super(desk, "settle", item, done);
        this.changing = changing;
        reason = form.add(2, 0, FIELD, new TextField("reason", 40).most(200).check(ItemChecks::settleReason));
    }

    @Override
    protected String store(OpenItem seen) {
        return Messages.of("item.settled", seen.label().number(), seen.balance())
                + PaymentWindow.fallen(changing.settle().run(seen, reason.value()));
    }
}
