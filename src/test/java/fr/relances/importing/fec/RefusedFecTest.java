package fr.relances.importing.fec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.TestBase;
import fr.relances.importing.ImportReport;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import does not do unless it is confirmed, and what it never does (R26, R27). */
class RefusedFecTest {

    @TempDir
    private Path folder;

    private FecBase base;

    @BeforeEach
    void emptyBase() {
        base = new FecBase(folder);
    }

    @Test
    void refusesAnOlderLedgerUnlessForced() {
        base.run(FecBase.february());

        assertThatThrownBy(() -> base.run(FecBase.january()))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("import.older"));
        assertThat(base.run(FecBase.january(), false, true).refused()).isFalse();
    }

    @Test
    void refusesToSettleMoreThanThirtyPercentUnlessForced() {
        base.run(FecBase.january());
        FecText paid = new FecText().sale("20240120", "C1", "F2", "50,00", "").payment("20240131", "C3", "30,00", "");

        assertThatThrownBy(() -> base.run(paid))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("import.too_much_settled"));
        assertThat(base.run(paid, false, true).items().settled()).isEqualTo(1);
    }

    @Test
    void aSimulationSaysWhatWouldChangeAndStoresNothing() {
        ImportReport report = base.run(FecBase.january(), true, false);

        assertThat(report.items().created()).isEqualTo(3);
        assertThat(FecBase.everything()).isEmpty();
        assertThat(TestBase.rows("SELECT id FROM ledger_import")).isEmpty();
    }

    @Test
    void aBadLineRefusesTheWholeFile() {
        Path file = base.file(FecBase.january().toString().replace("400,00", "400,001"));

        ImportReport report =
                base.run(new FecRequest(FecBase.ENTITY, file, FecRequest.Reading.USUAL, null, null, false, false));

        assertThat(report.refused()).isTrue();
        assertThat(String.join("\n", report.lines())).contains("Ligne 6", "Debit", "400,001");
        assertThat(FecBase.everything()).isEmpty();
    }

    @Test
    void refusesALedgerWithoutCustomers() {
        FecText text = new FecText().line("VE", "20240110", "701000", "", "F1", "C10,00", "");

        assertThatThrownBy(() -> base.run(text))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.getMessage()).contains("411", "--compte"));
    }
}
