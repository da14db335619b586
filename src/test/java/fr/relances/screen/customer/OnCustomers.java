package fr.relances.screen.customer;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.customer.EditCustomer;
import fr.relances.customer.FindCustomers;
import fr.relances.customer.ReadCustomer;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestCustomer;
import fr.relances.dunning.TestDatabase;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.Spoolers;
import fr.relances.screen.Tui;
import fr.relances.screen.openitem.ItemScreens;
import fr.relances.screen.selection.SelectionScreens;
import fr.relances.screen.statement.StatementScreens;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tiers opened on 24 November 2026, with two of them. */
abstract class OnCustomers {

    @TempDir
    Path folder;

    final Tui tui = ItemScreens.tui();
    TestCustomer customer;

    @BeforeEach
    void someTiers() {
        TestDatabase db = TestDatabase.create().customerType("PRO").salesRepresentative("A1");
        customer = db.customer("DUPONT01", 2)
                .set("name = 'EARL Dupont', last_dunning_date = '2026-10-20', sales_representative = 'A1'")
                .item("F1", "2026-09-01", "1234.50", 2, "2026-10-20")
                .item("F2", "2026-12-01", "50.00");
        db.customer("MARTIN", 0).set("name = 'Étienne Martin', dunnable = FALSE");
        new CustomerFlow(new CustomerUseCases(
                        new CurrentEntity(db.database(), ItemScreens.SESSION, "1"),
                        db.readParameters(),
                        new FindCustomers(db.database(), ItemScreens.SESSION),
                        new ReadCustomer(db.database()),
                        new EditCustomer(db.database(), ItemScreens.SESSION),
                        SelectionScreens.useCases(db.database(), ItemScreens.SESSION),
                        ItemScreens.useCases(db, "1"),
                        StatementScreens.useCases(db, ItemScreens.SESSION, Spoolers.none())))
                .open(tui.desk());
        tui.paint();
    }

    final String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    static String stored(String columns) {
        return TestBase.rows("SELECT " + columns + " FROM customer WHERE code = 'DUPONT01'")
                .get(0);
    }

    /** From the name, where the cursor begins. */
    final void tab(int times) {
        for (int i = 0; i < times; i++) {
            tui.keys(KeyType.Tab);
        }
    }
}
