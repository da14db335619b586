package fr.relances.screen.openitem;

import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.dunning.TestDatabase;
import fr.relances.openitem.ConfirmDueDate;
import fr.relances.openitem.DisputeItem;
import fr.relances.openitem.FindOpenItems;
import fr.relances.openitem.PromisePayment;
import fr.relances.openitem.ReadOpenItem;
import fr.relances.openitem.RecordPayment;
import fr.relances.openitem.SettleItem;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.Desk;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import fr.relances.screen.Tui;
import fr.relances.screen.selection.SelectionScreens;
import fr.relances.session.Session;
import java.util.List;

/** What the screens of pièces need, on the base of tests. */
public final class ItemScreens {

    public static final Session SESSION = new Session("dupont", Tui.CLOCK, permission -> {});

    private ItemScreens() {}

    /** A terminal on which a page stands for the INDEX. */
    public static Tui tui() {
        Tui tui = new Tui();
        return tui.open(new IndexStandIn(tui.desk()));
    }

    private static final class IndexStandIn extends Page {
        IndexStandIn(Desk desk) {
            super(desk, "index");
            fill(new TextPager(List.of("À L'INDEX")));
        }
    }

    /** {@code place} is the entity or site where the operator works. */
    public static ItemUseCases useCases(TestDatabase db, String place) {
        Database database = db.database();
        LowerLevels lower = new LowerLevels(SESSION);
        return new ItemUseCases(
                new CurrentEntity(database, SESSION, place),
                new FindOpenItems(database),
                new ReadOpenItem(database),
                SelectionScreens.useCases(database, SESSION),
                new ItemUseCases.Changing(
                        new RecordPayment(database, SESSION, lower),
                        new SettleItem(database, SESSION, lower),
                        new DisputeItem(database, SESSION),
                        new PromisePayment(database, SESSION),
                        new ConfirmDueDate(database, SESSION)));
    }
}
