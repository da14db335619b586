package fr.relances.screen.openitem;

import fr.relances.openitem.OpenItem;
import fr.relances.openitem.ReadOpenItem;
import fr.relances.screen.Desk;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.function.Consumer;

/** One pièce whole; letters do something to it, where it can be done. */
public final class ItemPage extends Page {

    private final ItemUseCases useCases;
    private final Runnable stored;
    private ReadOpenItem.Detail detail;

    private ItemPage(Desk desk, ItemUseCases useCases, Runnable stored, ReadOpenItem.Detail detail) {
        super(desk, "item");
        this.useCases = useCases;
        this.stored = stored;
        show(detail);
        keys.bind('r', "key.item.pay", () -> window(PaymentWindow::new)).when(() -> item().payable());
        keys.bind('l', "key.item.dispute", () -> window(DisputeWindow::new)).when(() -> item().payable());
        keys.bind('p', "key.item.promise", () -> window(PromiseWindow::new)).when(() -> item().payable());
        keys.bind('s', "key.item.settle", () -> window(SettleWindow::new))
                .when(() -> !item().balance().isZero());
        keys.bind('e', "key.item.due_date", () -> window(DueDateWindow::new)).when(() -> item().dueDateToConfirm());
    }

    /** {@code stored} is called after each change that was stored. */
    public static void open(Desk desk, ItemUseCases useCases, long id, Runnable stored) {
        read(desk, useCases, id, detail -> desk.open(new ItemPage(desk, useCases, stored, detail)));
    }

    private static void read(Desk desk, ItemUseCases useCases, long id, Consumer<ReadOpenItem.Detail> then) {
        String entityCode = useCases.currentEntity().place().entity().code();
        WorkWindow.run(
                desk, Messages.of("title.item"), progress -> useCases.read().run(entityCode, id), then);
    }

    /** One of the windows that change a pièce. */
    private interface Opener {
        ItemWindow with(Desk desk, OpenItem item, ItemUseCases.Changing changing, Consumer<String> done);
    }

    private OpenItem item() {
        return detail.item();
    }

    private void window(Opener opener) {
        opener.with(desk, item(), useCases.changing(), this::done).show();
    }

    /** Shows the pièce as it is now, and what was done. */
    private void done(String said) {
        stored.run();
        read(desk, useCases, item().id(), now -> {
            show(now);
            desk.say(said);
        });
    }

    private void show(ReadOpenItem.Detail now) {
        detail = now;
        fill(new TextPager(ItemText.lines(now)));
    }

    @Override
    protected String step() {
        return item().label().customerCode() + " " + item().label().number();
    }

    @Override
    protected String hint() {
        return Messages.of(item().balance().isZero() ? "item.hint.settled" : "item.hint");
    }
}
