package fr.relances.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists: what is seen, ticked and filtered. */
class VirtualListTest {

    private static final List<String> NAMES =
            List.of("EARL DUPONT", "Mairie d'Étang", "DUPOND SA", "Œuvre Noël", "VAL");

    private final Tui tui = new Tui();
    private final VirtualList<String> list = new VirtualList<>(
                    tui.desk(),
                    NAMES,
                    List.of(
                            Column.left("Nom", 20, name -> name),
                            Column.right("Lettres", 8, name -> "" + name.length())))
            .tickable(() -> {})
            .condition("lettres", (name, value) -> value.isEmpty() || ("" + name.length()).equals(value));

    private Tui show() {
        return tui.open(new SamplePage(tui.desk(), list));
    }

    @Test
    void showsColumnsTicksAndWhereTheCursorIs() {
        show();
        assertThat(tui.line(2)).isEqualTo("     Nom                   Lettres");
        assertThat(tui.line(3)).isEqualTo(">[ ] EARL DUPONT                11");
        assertThat(tui.line(4)).isEqualTo(" [ ] Mairie d'Étang             14");
        assertThat(tui.keyLine()).contains("F7 Tous  F8 Aucun  F9 Inverser");
    }

    @Test
    void spaceTicksAndGoesDown() {
        show().type("  ");
        assertThat(list.tickedRows()).containsExactly("EARL DUPONT", "Mairie d'Étang");
        assertThat(tui.here()).startsWith(">[ ] DUPOND SA");
    }

    @Test
    void filtersBlindToAccentsCaseAndBlanksAndKeepsTicks() {
        show().type(" ").type("ÉTANG");
        assertThat(tui.text()).contains("Mairie d'Étang").doesNotContain("DUPOND");
        assertThat(tui.message()).startsWith("Filtre : ÉTANG   1 sur 5");
        tui.keys(KeyType.Escape).type("oeuvreno");
        assertThat(tui.line(3)).contains("Œuvre Noël");
        tui.keys(KeyType.Escape);
        assertThat(tui.line(3)).contains("[x] EARL DUPONT");
        assertThat(tui.desk().top()).isInstanceOf(SamplePage.class);
    }

    @Test
    void answersNamedConditionsBesideLetters() {
        show().type("dup,lettres:9");
        assertThat(tui.line(3)).contains("DUPOND SA");
        assertThat(tui.line(4)).isEmpty();
        tui.keys(KeyType.Backspace);
        assertThat(tui.line(4)).contains("DUPOND SA");
    }

    @Test
    void saysWhenNothingMatchesAndTakesKeysAllTheSame() {
        show().type("zzz ").keys(KeyType.PageDown, KeyType.End, KeyType.F7, KeyType.ArrowUp);
        assertThat(tui.text()).contains("Rien ne correspond au filtre. Échap l'efface.");
        assertThat(list.tickedRows()).isEmpty();
    }

    @Test
    void ticksAllShownOnlyAndAsksBeforeHandMadeTicksAreDropped() {
        show().type("dup").keys(KeyType.F7);
        assertThat(list.tickedRows()).containsExactly("EARL DUPONT", "DUPOND SA");
        tui.keys(KeyType.F8);
        assertThat(list.tickedRows()).isEmpty();
        tui.type(" ").keys(KeyType.F9);
        assertThat(tui.text()).contains("Inverser ? Des coches mises à la main seront perdues.");
        tui.type("n");
        assertThat(list.tickedRows()).containsExactly("EARL DUPONT");
        tui.keys(KeyType.F9).type("o");
        assertThat(list.tickedRows()).containsExactly("DUPOND SA");
    }

    @Test
    void proposedTicksAreDroppedWithoutAQuestion() {
        BitSet all = new BitSet();
        all.set(0, 5);
        list.propose(all);
        show().keys(KeyType.F8);
        assertThat(list.tickedRows()).isEmpty();
    }

    @Test
    void opensTheDetailOfTheRowWithF4AndEnter() {
        AtomicInteger opened = new AtomicInteger();
        list.onDetail("key.detail", name -> opened.addAndGet(name.length()));
        show().keys(KeyType.ArrowDown, KeyType.F4, KeyType.Enter);
        assertThat(opened).hasValue(28);
        assertThat(tui.keyLine()).contains("F4 Détail");
    }

    @Test
    void formatsOnlyTheRowsThatAreSeenOfAHundredThousandAndTheOthersOffTheKeyboardsThread() {
        tui.holdWork();
        AtomicInteger formatted = new AtomicInteger();
        VirtualList<Integer> large = new VirtualList<>(
                tui.desk(), IntStream.range(0, 100_000).boxed().toList(), List.of(Column.left("N", 8, number -> {
                    formatted.incrementAndGet();
                    return "n" + number;
                })));
        tui.open(new SamplePage(tui.desk(), large)).keys(KeyType.End, KeyType.PageUp);
        assertThat(tui.text()).contains("n99981").contains("100 000 lignes");
        assertThat(formatted.get()).isLessThan(100);
        tui.work();
        int prepared = formatted.get();
        large.filter("n9998");
        assertThat(formatted.get()).isEqualTo(prepared).isGreaterThan(100_000);
    }

    @Test
    void pagesWithTwinsOfThePageKeys() {
        VirtualList<Integer> hundred = new VirtualList<>(
                tui.desk(), IntStream.range(0, 100).boxed().toList(), List.of(Column.left("N", 8, n -> "n" + n)));
        tui.open(new SamplePage(tui.desk(), hundred)).control('f');
        assertThat(tui.here()).startsWith(">n18");
        tui.control('b');
        assertThat(tui.here()).startsWith(">n0");
        tui.control('e');
        assertThat(tui.here()).startsWith(">n99");
        tui.control('a');
        assertThat(tui.here()).startsWith(">n0");
    }
}
