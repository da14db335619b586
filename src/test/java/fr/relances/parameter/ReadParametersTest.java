package fr.relances.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadParametersTest {

    private final Database database = TestBase.empty();

    @BeforeEach
    void createTheFirstEntity() {
        new CreateEntity(database).ensureFirst();
    }

    @Test
    void keepsTheCutOffThatTheLedgerSaysWhenAFewPiecesComeLater() {
        assertThat(cutOff()).isNull();
        imported("PIECES", "2026-11-20", false);
        assertThat(cutOff()).isEqualTo("2026-11-20");
        imported("FEC", "2026-07-31", true);
        imported("PIECES", "2026-11-24", false);
        imported("TIERS", "2026-11-24", false);
        assertThat(cutOff()).isEqualTo("2026-07-31");
        imported("PIECES", "2026-08-31", true);
        assertThat(cutOff()).isEqualTo("2026-08-31");
    }

    private LocalDate cutOff() {
        return new ReadParameters(database).run(CreateEntity.FIRST).cutOffDate().orElse(null);
    }

    private static void imported(String kind, String cutOff, boolean wholeLedger) {
        TestBase.execute("INSERT INTO ledger_import (entity_code, kind, file_name, file_sha256, charset, cut_off_date,"
                + " whole_ledger, imported_at, imported_by) VALUES ('1', '" + kind + "', 'f', 'x', 'UTF-8', '" + cutOff
                + "', " + wholeLedger + ", CURRENT_TIMESTAMP, 'dupont')");
    }
}
