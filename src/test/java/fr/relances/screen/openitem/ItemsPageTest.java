package fr.relances.screen.openitem;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestCustomer;
import fr.relances.dunning.TestDatabase;
import fr.relances.screen.Tui;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pièces, on 24 November 2026. */
class ItemsPageTest {

    private final Tui tui = ItemScreens.tui();
    private TestDatabase db;
    private TestCustomer customer;

    @BeforeEach
    void somePieces() {
        db = TestDatabase.create();
        customer = db.customer("DUPONT01", 2)
                .set("name = 'EARL Dupont', last_dunning_date = '2026-10-20'")
                .item("F1", "2026-09-01", "1234.50", 2, "2026-10-20")
                .item("F2", "2026-12-01", "50.00")
                .credit("A1", "2026-11-01", "20.00");
        db.customer("MARTIN", 0).item("F3", "2026-10-01", "100.00").setItem("F3", "disputed_amount = 10");
    }

    private void open(String place) {
        new ItemFlow(ItemScreens.useCases(db, place)).open(tui.desk());
        tui.paint();
    }

    private void open() {
        open("1");
    }

    /** The first pièce is F1: the oldest due date. */
    private void openFirst() {
        open();
        tui.keys(KeyType.Enter);
    }

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    @Test
    void showsOpenPiecesByDueDate() {
        open();
        assertThat(text()).startsWith("""
             INDEX > Comptabilité Auxiliaire > Pièces                        pièces ouvertes
            ────────────────────────────────────────────────────────────────────────────────
             Tiers    Nom           Site Pièce       Échéance    Niv        Solde État
            >DUPONT01 EARL Dupont   1    F1          01/09/2026    2     1 234,50 échue
             MARTIN   MARTIN        1    F3          01/10/2026    0       100,00 litige
             DUPONT01 EARL Dupont   1    F2          01/12/2026    0        50,00
             DUPONT01 EARL Dupont   1    A1                        0       -20,00
            """);
        assertThat(text()).contains("Facture F1 du 02/08/2026, échéance 01/09/2026,");
        assertThat(tui.message()).startsWith("4 lignes ; filtre : lettres, niveau: litige: echue: site:");
    }

    @Test
    void filtersByConditions() {
        open();
        tui.type("litige:o");
        assertThat(text()).contains("    F3   ").doesNotContain("    F1   ", "    F2   ");
        tui.keys(KeyType.Escape).type("echue:o,niveau:2");
        assertThat(text()).contains("    F1   ").doesNotContain("    F2   ", "    F3   ");
        tui.keys(KeyType.Escape).type("echue:n,tiers:dup");
        assertThat(text()).contains("    F2   ", "A1 ").doesNotContain("    F1   ", "    F3   ");
        tui.keys(KeyType.Escape).type("site:2");
        assertThat(text()).contains("Rien ne correspond");
    }

    @Test
    void startsWithThePiecesOfTheSiteWhereTheOperatorWorks() {
        TestBase.execute("INSERT INTO site_entity VALUES ('1', '2', 'Silo')");
        customer.setItem("F2", "site_code = '2'");
        open("1/2");
        assertThat(text()).contains("    F2   ").doesNotContain("    F1   ", "    F3   ");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains("    F1   ", "    F2   ");
    }

    @Test
    void recordsAPartPaymentAndShowsIt() {
        openFirst();
        tui.type("r")
                .type("234,50")
                .keys(KeyType.Tab)
                .type("231126")
                .keys(KeyType.Tab)
                .type("chèque 12");
        tui.keys(KeyType.F10);
        assertThat(text())
                .contains("Solde                   1 000,00 €")
                .contains("23/11/2026 Règlement 234,50 € chèque 12 (dupont, 24/11/2026 14:05)")
                .contains("Règlement de 234,50 enregistré sur la pièce F1.");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains(">DUPONT01 EARL Dupont   1    F1          01/09/2026    2     1 000,00 échue");
    }

    @Test
    void refusesMoreThanTheBalanceAtTheField() {
        openFirst();
        tui.type("r").type("1300").keys(KeyType.F10);
        assertThat(text()).contains("! Montant reçu : 1 300,00 dépasse le solde de 1 234,50.");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains("Fermer sans enregistrer ce qui a été saisi ?");
        tui.type("n");
        assertThat(text()).contains("1 300,00]");
        tui.keys(KeyType.Escape).type("o");
        assertThat(text()).contains("Aucun : le solde est le montant.");
    }

    @Test
    void paysInFullLetsTheFicheFallAndFindsThePieceAmongTheSettled() {
        openFirst();
        tui.type("r").keys(KeyType.F10);
        assertThat(text()).contains("Règlement de 1 234,50 enregistré", "Fiche DUPONT01 : niveau 2\n ramené à 0.");
        assertThat(tui.keyLine()).doesNotContain("Régler", "Solder");
        tui.keys(KeyType.Escape);
        assertThat(text()).doesNotContain("    F1   ");
        tui.keys(KeyType.F5);
        assertThat(text()).contains("pièces soldées", "    F1   ").doesNotContain("    F2   ");
    }

    @Test
    void disputesAndLifts() {
        openFirst();
        tui.type("l").type("200").keys(KeyType.F10);
        assertThat(text()).contains("! Motif : Dites le motif");
        tui.type("quantité").keys(KeyType.F10);
        assertThat(text()).contains("En litige               200,00 € : quantité", "200,00 en litige sur la pièce F1.");
        tui.type("l").type("0").keys(KeyType.F10);
        assertThat(text()).contains("Litige levé sur la pièce F1.").doesNotContain("En litige  ");
        assertThat(text()).contains("24/11/2026 14:05 dupont : Litige, 200,00 en litige : quantité → -");
    }

    @Test
    void notesAndDropsAPromise() {
        openFirst();
        tui.type("p").type("+8").keys(KeyType.Tab).type("500").keys(KeyType.F10);
        assertThat(text()).contains("Promesse de règlement   500,00 € pour le 02/12/2026, prise par dupont");
        tui.type("p").keys(KeyType.Backspace);
        for (int i = 0; i < 10; i++) {
            tui.keys(KeyType.Backspace);
        }
        tui.keys(KeyType.F10);
        assertThat(text()).contains("Promesse abandonnée sur la pièce F1.");
    }

    @Test
    void refusesAPromiseForAPastDay() {
        openFirst();
        tui.type("p").type("-1").keys(KeyType.F10);
        assertThat(text()).contains("! Date promise : Le 23/11/2026 est avant aujourd'hui");
    }

    @Test
    void settlesACreditForAReason() {
        open();
        tui.keys(KeyType.End, KeyType.Enter);
        assertThat(tui.keyLine()).contains("s Solder").doesNotContain("Régler", "Litige", "Promesse");
        tui.type("s").keys(KeyType.F10);
        assertThat(text()).contains("! Motif : Dites le motif");
        tui.type("remboursé").keys(KeyType.F10);
        assertThat(text()).contains("Pièce A1 soldée : -20,00.", "Solde -20,00 € remboursé");
    }

    @Test
    void confirmsOnlyAnEstimatedDueDate() {
        openFirst();
        assertThat(tui.keyLine()).doesNotContain("e Échéance");
        tui.type("e");
        assertThat(text()).doesNotContain("Échéance estimée");
        customer.setItem("F1", "due_date_estimated = TRUE");
        tui.keys(KeyType.Escape, KeyType.Enter);
        assertThat(text()).contains("01/09/2026 (estimée)");
        assertThat(tui.keyLine()).contains("e Échéance", "Échap Retour");
        tui.type("e").keys(KeyType.F10);
        assertThat(text())
                .contains("Échéance du 01/09/2026 confirmée")
                .contains("Échéance, 01/09/2026 (estimée) → 01/09/2026");
    }

    @Test
    void refusesWhatSomebodyElseChangedMeanwhile() {
        openFirst();
        tui.type("l");
        customer.setItem("F1", "version = 7");
        tui.type("10").keys(KeyType.Tab).type("x").keys(KeyType.F10);
        assertThat(text()).contains("! La pièce F1 a été modifiée entre-temps");
    }

    @Test
    void helpsOnEachField() {
        openFirst();
        tui.type("r").keys(KeyType.F1);
        assertThat(text()).contains("Montant reçu : le solde est proposé");
        tui.keys(KeyType.F1);
        assertThat(text()).contains("Un règlement baisse le solde de la pièce.");
    }

    @Test
    void recallsAFilterAmongTheSettledOnes() {
        customer.setItem("F2", "balance = 0");
        open();
        tui.keys(KeyType.F5).type("tiers:dup").keys(KeyType.F2, KeyType.Enter).type("Soldées de Dupont");
        tui.keys(KeyType.F10, KeyType.F5, KeyType.Escape).type("litige:o");
        assertThat(text()).contains("pièces ouvertes", "    F3   ");
        tui.keys(KeyType.F2);
        assertThat(text()).contains("Soldées de Dupont", "pièces soldées ti");
        tui.keys(KeyType.Enter);
        assertThat(text()).contains("pièces soldées", "    F2   ").doesNotContain("    F3   ");
    }
}
