package fr.relances.screen.openitem;

import fr.relances.openitem.ItemChecks;
import fr.relances.openitem.OpenItem;
import fr.relances.screen.AmountField;
import fr.relances.screen.DateField;
import fr.relances.screen.Desk;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Promesse de règlement: a day, an amount and who took it; no day drops the one that stands. */
final class PromiseWindow extends ItemWindow {

    private final ItemUseCases.Changing changing;
    private final DateField date;
    private final AmountField amount;
    private final TextField takenBy;

    PromiseWindow(Desk desk, OpenItem item, ItemUseCases.Changing changing, Consumer<String> done) {
        super(desk, "promise", item, done);
        this.changing = changing;
        LocalDate today = LocalDate.now(desk.clock());
        OpenItem.Promise promise = item.promise();
        date = form.add(2, 0, FIELD, new DateField("date", desk.clock()).set(promise.date()));
        date.rule(typed -> ItemChecks.promiseDate(typed.orElse(null), today));
        amount = form.add(
                3, 0, FIELD, new AmountField("amount", 16).set(promise.stands() ? promise.amount() : item.balance()));
        amount.rule(typed -> dropped(item)
                ? Optional.empty()
                : ItemChecks.promise(item, date.date().orElse(null), typed));
        takenBy = form.add(4, 0, FIELD, new TextField("takenBy", 30).most(60));
        takenBy.set(promise.takenBy());
    }

    private boolean dropped(OpenItem item) {
        return item.promise().stands() && date.value().isEmpty();
    }

    @Override
    protected String store(OpenItem seen) {
        OpenItem.Promise typed = new OpenItem.Promise(date.date().orElse(null), amount.amount(), takenBy.value());
        changing.promise().run(seen, typed.stands() ? typed : OpenItem.Promise.NONE);
        return date.date()
                .map(day -> Messages.of(
                        "item.promised", amount.amount(), day, seen.label().number()))
                .orElseGet(
                        () -> Messages.of("item.promise.dropped", seen.label().number()));
    }
}
