package fr.relances.screen.openitem;

import fr.relances.customer.LevelFall;
import fr.relances.openitem.ItemChecks;
import fr.relances.openitem.OpenItem;
import fr.relances.screen.AmountField;
import fr.relances.screen.DateField;
import fr.relances.screen.Desk;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A payment, in full unless another amount is typed. */
final class PaymentWindow extends ItemWindow {

    private final ItemUseCases.Changing changing;
    private final AmountField amount;
    private final DateField date;
    private final TextField label;

    PaymentWindow(Desk desk, OpenItem item, ItemUseCases.Changing changing, Consumer<String> done) {
        super(desk, "payment", item, done);
        this.changing = changing;
        LocalDate today = LocalDate.now(desk.clock());
        amount = form.add(2, 0, FIELD, new AmountField("amount", 16).set(item.balance()));
        amount.rule(paid -> ItemChecks.payment(item, paid));
        date = form.add(
                3, 0, FIELD, new DateField("date", desk.clock()).required().set(today));
        date.rule(typed -> typed.flatMap(day -> ItemChecks.paymentDate(item, day, today)));
        label = form.add(4, 0, FIELD, new TextField("label", 40).most(200));
    }

    @Override
    protected String store(OpenItem seen) {
        Optional<LocalDate> day = date.date();
        List<LevelFall> falls = changing.pay().run(seen, amount.amount(), day.orElseThrow(), label.value());
        return Messages.of("item.paid", amount.amount(), seen.label().number()) + fallen(falls);
    }

    /** R20: what became of the fiche. */
    static String fallen(List<LevelFall> falls) {
        return falls.isEmpty()
                ? ""
                : " "
                        + Messages.of(
                                "item.fallen",
                                falls.get(0).code(),
                                falls.get(0).from(),
                                falls.get(0).to());
    }
}
