package fr.relances.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.screen.TerminalApplication.EntityTitle;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The INDEX, as the operator sees and drives it. */
class IndexScreenTest {

    private final Tui tui = new Tui();
    private final List<String> opened = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    private final TerminalApplication.Program program = new TerminalApplication.Program() {
        @Override
        public List<IndexEntry> entries(Desk desk) {
            return List.of(
                    new IndexEntry(11, "index.entry.11", () -> opened.add("relances")),
                    new IndexEntry(33, "index.entry.33", () -> opened.add("import")),
                    new IndexEntry(35, "index.entry.35", () -> opened.add("entites")));
        }

        @Override
        public TerminalApplication.Opened open() {
            return new TerminalApplication.Opened(new EntityTitle("COOPÉRATIVE DU VAL", false), desk -> {
                if (!notices.isEmpty()) {
                    new NoticeWindow(desk, "À savoir", String.join("\n", notices)).show();
                }
            });
        }

        @Override
        public EntityTitle title() {
            return new EntityTitle("COOPÉRATIVE DU VAL", false);
        }

        @Override
        public void changeEntity(Desk desk, IndexScreen index) {
            index.entity("SITE NORD", true);
        }
    };

    private Tui start() {
        TerminalApplication.start(tui.desk(), program);
        return tui.paint();
    }

    @Test
    void tellsWhatOpeningTheBaseFoundToMendUntilItIsSeen() {
        notices.add("Édition 7 : terminée à la reprise.");
        start();
        assertThat(tui.text()).contains("À savoir", "Édition 7 : terminée à la reprise.");
        tui.keys(KeyType.Escape);
        assertThat(tui.text()).doesNotContain("Édition 7").contains("COOPÉRATIVE DU VAL");
    }

    @Test
    void showsGroupsEntriesEntityAndDateAtTheirPlaces() {
        start();
        assertThat(tui.line(0))
                .isEqualTo(" INDEX                    COOPÉRATIVE DU VAL (entité administrative)  24/11/2026");
        assertThat(tui.line(2)).isEqualTo(" 1 Comptabilité Auxiliaire           11 Relances clients");
        assertThat(tui.line(3)).isEqualTo(" 2 Paramétrages éditions");
        assertThat(tui.line(4)).isEqualTo(" 3 Outils");
        assertThat(tui.keyLine()).isEqualTo(" F1 Aide  F2 Entité  F3 Quitter  Entrée Ouvrir");
    }

    @Test
    void opensAnEntryByItsNumber() {
        start().type("11").type("35").type("33");
        assertThat(opened).containsExactly("relances", "entites", "import");
    }

    @Test
    void refusesANumberThatIsNotOffered() {
        start().type("19");
        assertThat(tui.message()).startsWith("! Aucune entrée 19 dans l'INDEX.");
        tui.type("8");
        assertThat(tui.message()).startsWith("! Aucune entrée 8 dans l'INDEX.");
        tui.type("11");
        assertThat(opened).containsExactly("relances");
    }

    @Test
    void goesThroughGroupsAndEntriesWithArrowsAndLetters() {
        start().keys(KeyType.ArrowUp);
        assertThat(tui.here()).isEqualTo("3 Outils");
        assertThat(tui.line(3)).endsWith("35 Entités");
        tui.keys(KeyType.ArrowRight).type("e").keys(KeyType.Enter);
        assertThat(opened).containsExactly("entites");
        tui.keys(KeyType.ArrowLeft).type("c");
        assertThat(tui.here()).isEqualTo("1 Comptabilité Auxiliaire");
        tui.keys(KeyType.ArrowDown, KeyType.ArrowRight, KeyType.Enter);
        assertThat(tui.here()).isEqualTo("2 Paramétrages éditions");
    }

    @Test
    void isPaintedBeforeTheBaseIsOpenAndStartsThenWhatWasChosen() {
        tui.holdWork();
        start().type("11");
        assertThat(tui.line(0)).endsWith("Ouverture de la base…  24/11/2026");
        assertThat(opened).isEmpty();
        tui.work();
        assertThat(tui.line(0)).contains("COOPÉRATIVE DU VAL");
        assertThat(opened).containsExactly("relances");
    }

    @Test
    void changesTheEntityWithF2() {
        start().alt('é');
        assertThat(tui.line(0)).endsWith("SITE NORD (site)  24/11/2026");
    }

    @Test
    void cutsALongEntityNameAndKeepsTheDate() {
        IndexScreen index = TerminalApplication.start(tui.desk(), program);
        tui.paint();
        index.entity("SOCIÉTÉ COOPÉRATIVE AGRICOLE ".repeat(4), false);
        tui.paint();
        assertThat(tui.line(0))
                .startsWith(" INDEX  SOCIÉTÉ")
                .hasSize(80)
                .endsWith("… (entité administrative)  24/11/2026");
    }

    @Test
    void leavesWithF3AndNeverWithEscape() {
        start().keys(KeyType.Escape, KeyType.Escape).control('c');
        assertThat(tui.ended()).isFalse();
        tui.keys(KeyType.F3);
        assertThat(tui.ended()).isTrue();
        assertThat(tui.desk().run()).isEqualTo(Desk.Outcome.LEFT);
    }

    @Test
    void endsWhenTheLineIsLost() {
        start().keys(KeyType.EOF);
        assertThat(tui.desk().run()).isEqualTo(Desk.Outcome.LINE_LOST);
    }

    @Test
    void aBaseThatCannotBeOpenedEndsTheSessionWithItsReason() {
        OperatorException refused = new OperatorException(ExitStatus.TECHNICAL, "screen.no_terminal");
        tui.desk().open(new IndexScreen(tui.desk(), List.of(), () -> {}));
        tui.desk().fail(refused);
        assertThatThrownBy(() -> tui.desk().run()).isSameAs(refused);
    }
}
