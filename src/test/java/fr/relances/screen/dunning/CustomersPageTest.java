package fr.relances.screen.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.screen.Tui;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiers à relancer 2/4. */
class CustomersPageTest {

    @TempDir
    private Path folder;

    private Flow flow;
    private Tui tui;

    /** At level 2 by the level of the pièces, so that several levels and dates are proposed. */
    @BeforeEach
    void someTiers() {
        flow = new Flow(folder);
        tui = flow.tui;
        flow.db.salesRepresentative("A1");
        flow.db
                .customer("DUPONT01", 1)
                .set("name = 'EARL Dupont', last_dunning_date = '2026-09-10', sales_representative = 'A1'")
                .item("F1", "2026-08-01", "1234567.00", 1, "2026-09-10")
                .item("F2", "2026-12-01", "50.00")
                .credit("A1", "2026-11-01", "20.00");
        flow.db
                .customer("MARTIN", 1)
                .set("name = 'Étienne Martin', last_dunning_date = '2026-10-20'")
                .item("F3", "2026-10-01", "100.50", 1, "2026-10-20");
        flow.db.customer("NOUVEAU", 0).set("town = NULL").item("F4", "2026-10-01", "10.00");
        flow.open();
        tui.keys(KeyType.Tab)
                .type(" ")
                .keys(KeyType.Tab, KeyType.Tab, KeyType.Tab)
                .type(" ")
                .keys(KeyType.F10);
    }

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    @Test
    void showsEachTiersTickedWithItsLevelAndLastDunning() {
        assertThat(text()).startsWith("""
             Relances clients > Tiers à relancer       3 tiers cochés   1 234 657,50 €   2/4
            ────────────────────────────────────────────────────────────────────────────────
                 Code     Nom             CP    ATC  Niveau Dernière relance Pièces    Solde
            >[x] DUPONT01 EARL Dupont     29200 A1        1 10/09/2026        1 1 234 547,00
            """);
        assertThat(text())
                .contains("[x] MARTIN   Étienne Martin  29200           1 20/10/2026        1       100,50")
                .contains("[x] NOUVEAU  ! NOUVEAU")
                .contains("DUPONT01 EARL Dupont   29200   ATC A1");
    }

    @Test
    void filtersByLettersLevelAndDateAndKeepsTheTicks() {
        tui.type(" ").type("etienne");
        assertThat(text()).contains("MARTIN").doesNotContain("NOUVEAU");
        tui.keys(KeyType.Escape).type("niveau:0");
        assertThat(text()).contains("NOUVEAU").doesNotContain("MARTIN");
        tui.keys(KeyType.Escape).type("avant:zz");
        assertThat(tui.text()).contains("Rien ne correspond au filtre");
        tui.keys(KeyType.Escape).type("avant:01/10/2026");
        assertThat(text()).contains("DUPONT01", "NOUVEAU").doesNotContain("MARTIN");
        tui.keys(KeyType.Escape).type("depuis:01/10/2026,niveau:1");
        assertThat(text()).contains("MARTIN").doesNotContain("DUPONT01", "NOUVEAU");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains("[ ] DUPONT01", "[x] MARTIN").contains("2 tiers cochés   110,50 €   2/4");
    }

    @Test
    void explainsEachPieceOfATiers() {
        tui.keys(KeyType.F4);
        assertThat(text())
                .contains("Courrier de 1 pièce : 1 234 567,00 €   à valoir 20,00 €   net 1 234 547,00 €")
                .contains(">RELANCER F1           01/08/2026       1 1 234 567,00 1 234 567,00")
                .contains(" ÉCARTER  F2           01/12/2026       0        50,00")
                .contains(" DEDUIRE  A1           01/11/2026       0       -20,00       -20,00");
        tui.keys(KeyType.ArrowDown);
        assertThat(text()).contains("montant 50,00. ÉCARTER :\n Échéance du 01/12/2026 non dépassée au 24/11/2026");
    }

    @Test
    void tellsWhoseLetterCannotGo() {
        tui.keys(KeyType.End);
        assertThat(text()).contains("! adresse incomplète");
    }

    @Test
    void keepsWhatWasUntickedOnTheWayBackAndForth() {
        tui.type(" ").keys(KeyType.Escape);
        assertThat(text()).contains("1/4");
        tui.keys(KeyType.F10);
        assertThat(text())
                .contains("[ ] DUPONT01")
                .contains("1 tiers que vous aviez décoché le reste")
                .contains("2 tiers cochés");
    }

    @Test
    void goesNoFurtherWithoutATick() {
        tui.keys(KeyType.F8, KeyType.F10);
        assertThat(text()).contains("! Aucun tiers coché", "2/4");
    }
}
