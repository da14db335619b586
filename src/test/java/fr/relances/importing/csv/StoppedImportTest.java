package fr.relances.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.TestBase;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Échap during an import: nothing of it is stored, and the operator saw how far it was. */
class StoppedImportTest {

    private static final String TIERS = "code;nom\nA;Alpha\nB;Bêta\nC;Gamma\n";
    private static final String PIECES = "numero;code_tiers;date_piece;montant\n"
            + "F1;A;01/01/2026;10,00\nF2;B;01/01/2026;20,00\nF3;C;01/01/2026;30,00\n";

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void emptyBase() {
        trial = new Trial(folder);
    }

    /** Stops after so many rows, and keeps what it was told. */
    private static final class Patience implements Progress {

        private final int rows;
        private final List<String> told = new ArrayList<>();

        Patience(int rows) {
            this.rows = rows;
        }

        @Override
        public void step(long done, long total) {
            told.add(done + "/" + total);
        }

        @Override
        public boolean stopped() {
            return told.size() >= rows;
        }
    }

    @Test
    void storesNoTiers() {
        Patience patience = new Patience(2);
        ImportCustomers customers = new ImportCustomers(trial.database(), trial.session());
        assertThatThrownBy(() -> customers.run(request("tiers.csv", TIERS), patience))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("arrêté à votre demande");
        assertThat(patience.told).containsExactly("1/3", "2/3");
        assertThat(TestBase.rows("SELECT code FROM customer")).isEmpty();
        assertThat(TestBase.rows("SELECT id FROM ledger_import")).isEmpty();
    }

    @Test
    void storesNoPieces() {
        trial.tiers(TIERS);
        Patience patience = new Patience(2);
        ImportItems items = new ImportItems(trial.database(), trial.session());
        assertThatThrownBy(() -> items.run(request("pieces.csv", PIECES), patience))
                .isInstanceOf(OperatorException.class);
        assertThat(TestBase.rows("SELECT number FROM open_item")).isEmpty();
        items.run(request("pieces.csv", PIECES), new Patience(10));
        assertThat(TestBase.rows("SELECT number FROM open_item ORDER BY number"))
                .containsExactly("F1", "F2", "F3");
    }

    private ImportRequest request(String name, String text) {
        return ImportRequest.of("1", trial.file(name, text, StandardCharsets.UTF_8));
    }
}
