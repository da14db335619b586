package fr.relances.screen.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Relances clients 1/4. */
class SelectionPageTest {

    @TempDir
    private Path folder;

    private Flow flow;

    @BeforeEach
    void someTiers() {
        flow = new Flow(folder);
        flow.db.customer("DUPONT", 0).item("F1", "2026-10-01", "120.00").credit("A1", "2026-11-01", "20.00");
        flow.db.customer("MARTIN", 0).item("F2", "2026-10-01", "1000.50");
        flow.db.customer("DURAND", 1).item("F3", "2026-10-01", "70.00", 1, "2026-10-20");
        flow.db.cutOff("2026-11-01");
    }

    @Test
    void standsAsThePictureSays() {
        flow.open();
        System.out.println(flow.tui.text());
        assertThat(flow.tui.text()).isEqualTo("");
    }
}
