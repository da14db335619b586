package fr.relances.letter.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.template.Alignment;
import fr.relances.letter.template.Style;
import fr.relances.letter.template.StyledLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the parts of a line stand between 100 and 300 points. */
class SliceTest {

    private static final float LEFT = 100;
    private static final float RIGHT = 300;

    private static List<PageSketch.Text> drawn(Slice slice, Alignment alignment) {
        PageSketch page = new PageSketch();
        slice.draw(page, alignment, 10, LEFT, RIGHT, 700);
        return page.texts();
    }

    private static Slice first(StyledLine line) {
        return LineBreaker.slices(line, 10, RIGHT - LEFT).get(0);
    }

    @Test
    void stretchesALineThatGoesOnToBothEdgesAndLeavesTheLastOne() {
        String text = "Sauf erreur ou omission de notre part, votre compte présente un solde échu depuis un mois.";
        List<Slice> slices = LineBreaker.slices(StyledLine.plain(text), 10, RIGHT - LEFT);

        assertThat(slices).hasSize(3);
        for (Slice slice : slices.subList(0, 2)) {
            assertThat(drawn(slice, Alignment.JUSTIFIED).get(0).right()).isCloseTo(RIGHT, within(0.05f));
        }
        assertThat(drawn(slices.get(2), Alignment.JUSTIFIED).get(0).stretch()).isZero();
    }

    @Test
    void stretchesAcrossBoldWordsToo() {
        StyledLine line = new StyledLine(
                "Sauf erreur ou omission de notre part, votre compte présente",
                List.of(new StyledLine.Part(5, Style.BOLD), new StyledLine.Part(23, Style.PLAIN)));
        List<PageSketch.Text> texts = drawn(first(line), Alignment.JUSTIFIED);

        assertThat(texts).hasSize(3);
        assertThat(texts.get(1).x()).isCloseTo(texts.get(0).right(), within(0.05f));
        assertThat(texts.get(2).right()).isCloseTo(RIGHT, within(0.05f));
    }

    @Test
    void leavesALineRaggedThatWouldOnlyHaveHoles() {
        StyledLine line = StyledLine.plain("Anti constitutionnellementincontestablementdéraisonnable");
        assertThat(drawn(first(line), Alignment.JUSTIFIED).get(0).stretch()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 100, 150", "CENTRE, 175, 225", "RIGHT, 250, 300", "JUSTIFIED, 100, 150"})
    void putsAShortLineWhereItsParagraphIsAligned(Alignment alignment, float left, float right) {
        float size = 50 / LetterFonts.REGULAR.width("Total", 1);
        StyledLine line = StyledLine.of("Total", new Style(false, false, false, size));
        PageSketch.Text text = drawn(first(line), alignment).get(0);
        assertThat(text.x()).isCloseTo(left, within(0.01f));
        assertThat(text.right()).isCloseTo(right, within(0.01f));
    }

    @Test
    void takesTheHeightOfItsTallestWordAndOfNoOtherLine() {
        StyledLine line = new StyledLine(
                "petit texte avant le GRAND puis encore du petit texte qui suit jusque sur la ligne d'après",
                List.of(
                        new StyledLine.Part(21, new Style(true, false, false, 18)),
                        new StyledLine.Part(26, Style.PLAIN)));
        List<Slice> slices = LineBreaker.slices(line, 10, RIGHT - LEFT);
        assertThat(slices).extracting(Slice::tallest).containsExactly(18f, 10f, 10f);
    }

    @Test
    void underlinesAndSlantsWhatIsSaidToBe() {
        StyledLine line = StyledLine.of("souligné", new Style(false, true, true, 0));
        PageSketch page = new PageSketch();
        first(line).draw(page, Alignment.LEFT, 10, LEFT, RIGHT, 700);
        assertThat(page.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.x1()).isEqualTo(LEFT);
            assertThat(rule.gray()).isZero();
        });
        assertThat(page.texts().get(0).face()).isSameAs(LetterFonts.face(false, true));
    }
}
