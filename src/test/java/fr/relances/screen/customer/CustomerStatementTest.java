package fr.relances.screen.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.customer.EditCustomer;
import fr.relances.customer.FindCustomers;
import fr.relances.customer.ReadCustomer;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestCustomer;
import fr.relances.dunning.TestDatabase;
import fr.relances.letter.PdfPages;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.Spoolers;
import fr.relances.screen.Tui;
import fr.relances.screen.openitem.ItemScreens;
import fr.relances.screen.selection.SelectionScreens;
import fr.relances.screen.statement.StatementScreens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The relevé de compte from the fiche, on 24 November 2026. */
class CustomerStatementTest {

    @TempDir
    private Path folder;

    private final Tui tui = ItemScreens.tui();
    private TestCustomer customer;

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

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    private static String stored(String columns) {
        return TestBase.rows("SELECT " + columns + " FROM customer WHERE code = 'DUPONT01'")
                .get(0);
    }

    @Test
    void writesTheStatementOfATiersFromItsPieces() throws IOException {
        tui.keys(KeyType.Enter, KeyType.F5);
        assertThat(tui.keyLine()).contains("F10 Relevé");
        tui.keys(KeyType.F10);
        assertThat(text())
                .contains("Fiche > Relevé de compte", "DUPONT01 EARL Dupont", "ce n'est pas une relance")
                .contains("Arrêté au            [24/11/2026]", "[releve-DUPONT01-2026-11-24.pdf");
        tui.type("301126").keys(KeyType.Tab);
        assertThat(text()).contains("[releve-DUPONT01-2026-11-30.pdf");
        Path pdf = folder.resolve("releve.pdf");
        tui.keys(KeyType.Tab).paste(pdf.toString()).keys(KeyType.F10);
        assertThat(tui.message()).startsWith("Relevé de compte écrit : ");
        assertThat(PdfPages.texts(Files.readAllBytes(pdf)))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Relevé de compte au 30/11/2026", "Échue depuis 90 jours", "1 284,50"));
        assertThat(stored("dunning_level, last_dunning_date")).isEqualTo("2|2026-10-20");
    }

    @Test
    void saysOfATiersWithoutAddressThatItsStatementIsToBeHandedOver() {
        customer.set("town = NULL");
        tui.keys(KeyType.Enter, KeyType.F5, KeyType.F10, KeyType.Tab, KeyType.Tab)
                .paste(folder.resolve("releve.pdf").toString())
                .keys(KeyType.F10);
        assertThat(text())
                .contains(
                        "Relevé de compte écrit", "adresse incomplète, il manque : ville", "à remettre en main propre");
        assertThat(folder.resolve("releve.pdf")).isNotEmptyFile();
    }
}
