package fr.relances.screen.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.screen.Tui;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The control list on screen and as a file. */
class ControlListPageTest {

    @TempDir
    private Path folder;

    private Tui tui;

    @BeforeEach
    void openTheList() {
        Flow flow = new Flow(folder);
        tui = flow.tui;
        flow.db
                .customer("DUPONT", 1)
                .item("F1", "2026-10-01", "120.00", 1, "2026-10-20")
                .item("F2", "2026-12-01", "50.00")
                .credit("A1", "2026-11-01", "20.00");
        flow.db.customer("MARTIN", 0).item("F3", "2026-10-01", "70.00");
        flow.open();
        tui.keys(KeyType.Tab).type(" ").keys(KeyType.Tab).type(" ").keys(KeyType.F10, KeyType.F10);
    }

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    @Test
    void showsEachPieceWithItsLastLevelAndDate() {
        assertThat(text())
                .contains("Aperçu de la liste de contrôle", "1 tiers   1 pièce   net 100,00 €   3/4")
                .contains(" Code     Nom          Pièce    Échéance    Niveau Dernière relance        Solde")
                .contains(">DUPONT   DUPONT       F1       01/10/2026       1 20/10/2026             120,00")
                .contains(" DUPONT   DUPONT       A1       01/11/2026       0                        -20,00")
                .doesNotContain("F2", "MARTIN");
    }

    @Test
    void showsOnDemandWhatIsSetAsideAndWhy() {
        tui.keys(KeyType.F5);
        assertThat(text()).contains("ÉCARTER", "RELANCER", "DEDUIRE", "MARTIN");
        tui.keys(KeyType.End);
        assertThat(text()).contains("ÉCARTER : Fiche au niveau 0 : une édition de niveau 2 prend les fiches");
        tui.keys(KeyType.F5);
        assertThat(text()).doesNotContain("MARTIN");
    }

    @Test
    void isWrittenAsPdfOrCsv() throws IOException {
        Path pdf = folder.resolve("liste.pdf");
        tui.keys(KeyType.F10);
        assertThat(text()).contains("Fichier              [controle-niveau-2-2026-11-24.pdf ");
        tui.paste(pdf.toString()).keys(KeyType.F10);
        assertThat(text()).contains("Liste de contrôle écrite", "Fichier : " + pdf);
        assertThat(pdf).isNotEmptyFile();
        tui.keys(KeyType.Escape, KeyType.ArrowUp, KeyType.ArrowUp).type("  ");
        assertThat(text()).contains("<CSV ", "[controle-niveau-2-2026-11-24.csv ");
        Path csv = folder.resolve("liste.csv");
        tui.keys(KeyType.ArrowDown, KeyType.ArrowDown).paste(csv.toString()).keys(KeyType.F10);
        assertThat(Files.readString(csv))
                .startsWith("\ufeffcode_tiers;nom;")
                .contains("DUPONT;DUPONT;;29200;Brest;;F1;FACTURE;")
                .contains("MARTIN;MARTIN;;29200;Brest;;F3;");
    }
}
