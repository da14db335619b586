package fr.relances.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.parameter.CreateEntity;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedSelectionsTest {

    private static final SelectionPlace TIERS = new SelectionPlace("1", "TIERS");
    private static final SelectionPlace PIECES = new SelectionPlace("1", "PIECES");

    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final RecallSelections recall = new RecallSelections(database, session);
    private final RememberSelection remember = new RememberSelection(database, session);

    @BeforeEach
    void oneEntity() {
        new CreateEntity(database).ensureFirst();
    }

    @Test
    void keepsThemApartByScreenAndOperatorTheLastOneFirst() {
        remember.run(TIERS, "Niveau 1", "filter=niveau:1");
        remember.run(TIERS, SavedSelection.LAST, "filter=dup");
        remember.run(PIECES, "Échues", "filter=echue:o");
        assertThat(recall.run(TIERS)).extracting(SavedSelection::name).containsExactly("", "Niveau 1");
        assertThat(recall.run(PIECES)).extracting(SavedSelection::content).containsExactly("filter=echue:o");
        Session other = new Session("martin", session.clock(), permission -> {});
        assertThat(new RecallSelections(database, other).run(TIERS)).isEmpty();
    }

    @Test
    void replacesTheOneOfThatName() {
        remember.run(TIERS, "Mienne", "filter=a");
        remember.run(TIERS, "Mienne", "filter=b");
        assertThat(recall.run(TIERS)).extracting(SavedSelection::content).containsExactly("filter=b");
    }

    @Test
    void deletesOneAndRefusesWhatIsGone() {
        DeleteSelection delete = new DeleteSelection(database, session);
        remember.run(TIERS, "Mienne", "filter=a");
        remember.run(PIECES, "Mienne", "filter=a");
        delete.run(TIERS, "Mienne");
        assertThat(recall.run(TIERS)).isEmpty();
        assertThat(recall.run(PIECES)).hasSize(1);
        assertThatThrownBy(() -> delete.run(TIERS, "Mienne"))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("La sélection « Mienne » n'existe plus");
    }

    @Test
    void refusesANamedOneThatIsTooLongAndLeavesTheFormerLastOne() {
        String tooLong = "x".repeat(32_001);
        remember.run(TIERS, SavedSelection.LAST, "filter=a");
        remember.run(TIERS, SavedSelection.LAST, tooLong);
        assertThat(recall.run(TIERS)).extracting(SavedSelection::content).containsExactly("filter=a");
        assertThatThrownBy(() -> remember.run(TIERS, "Longue", tooLong)).hasMessageContaining("« Longue »");
    }

    @Test
    void findsTheLastOfAScreenInWhateverEntity() {
        RecallLastSelection last = new RecallLastSelection(database, session);
        assertThat(last.run("TIERS")).isEmpty();
        remember.run(TIERS, SavedSelection.LAST, "filter=a");
        assertThat(last.run("TIERS")).map(SavedSelection::content).contains("filter=a");
    }

    @Test
    void writesLinesThatItReadsBack() {
        SelectionLines lines = SelectionLines.read(new SelectionLines()
                .add("from", LocalDate.of(2026, 11, 1))
                .add("to", null)
                .add("filter", "a=b,niveau:1")
                .addAll("codes", java.util.List.of("A", "B"))
                .content());
        assertThat(lines.date("from")).contains(LocalDate.of(2026, 11, 1));
        assertThat(lines.date("to")).isEmpty();
        assertThat(lines.value("filter")).contains("a=b,niveau:1");
        assertThat(lines.set("codes")).containsExactlyInAnyOrder("A", "B");
    }
}
