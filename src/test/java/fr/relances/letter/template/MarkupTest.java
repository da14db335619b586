package fr.relances.letter.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    /** Bold parts in braces. */
    private static String read(String text) {
        StyledLine line = ((Paragraph) Markup.parse(text).get(0)).lines().get(0);
        StringBuilder read = new StringBuilder();
        for (int from = 0; from < line.text().length(); ) {
            int to = line.runEnd(from, line.text().length());
            String run = line.text().substring(from, to);
            read.append(line.styleAt(from).bold() ? "{" + run + "}" : run);
            from = to;
        }
        return read.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        *gras*                     | {gras}
        un *mot gras* ici          | un {mot gras} ici
        (*gras*), l'*autre*.       | ({gras}), l'{autre}.
        *a* et *b*                 | {a} et {b}
        2 * 3 = 6 * 1              | 2 * 3 = 6 * 1
        5*3*2                      | 5*3*2
        une * seule                | une * seule
        *pas fermé                 | *pas fermé
        **                         | **
        *a *b*                     | {a *b}
        """)
    void readsBoldBetweenStarsThatStandAgainstWords(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void partsParagraphsAtEmptyLinesAndKeepsLineEnds() {
        List<Element> elements = Markup.parse("\n\nun\ndeux  \n\n  \ntrois\n[pieces]\n[autre]\n");
        List<Object> read = new ArrayList<>();
        for (Element element : elements) {
            read.add(
                    element instanceof Paragraph p
                            ? p.lines().stream().map(StyledLine::text).toList()
                            : element);
        }
        assertThat(read).containsExactly(List.of("un", "deux"), List.of("trois"), Block.PIECES, List.of("[autre]"));
    }

    @Test
    void takesABlockThatIsIndented() {
        assertThat(Markup.parse("un\n  [pied]  \n\t[iban]"))
                .filteredOn(Block.class::isInstance)
                .containsExactly(Block.PIED, Block.IBAN);
    }

    @Test
    void neverReadsMarkupInData() {
        assertThat(read("*Nom* : " + Markup.shield("*A*B [x]"))).isEqualTo("{Nom}\u00a0: *A*B [x]");
        Paragraph alone = (Paragraph) Markup.parse(Markup.shield("[pieces]")).get(0);
        assertThat(alone.lines().get(0).text()).isEqualTo("[pieces]");
    }
}
