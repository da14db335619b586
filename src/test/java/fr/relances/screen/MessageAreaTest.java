package fr.relances.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageAreaTest {

    /** A tilde stands for a no-break space; lines of twelve cells, parted by strokes. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        solde 4~782,48~€ échu       ; solde/4~782,48~€/échu
        dont 19~799,73~€            ; dont/19~799,73~€
        un deux trois quatre        ; un deux/trois quatre
        C1   EARL   solde 1         ; C1   EARL/solde 1
        anticonstitutionnellement   ; anticonstitu/tionnellemen/t
        les champs : un             ; les champs :/un
        """)
    void breaksBetweenWordsAndNeverInsideAnAmount(String text, String lines) {
        assertThat(String.join("/", MessageArea.wrap(text.replace('~', '\u00a0'), 12)))
                .isEqualTo(lines.replace('~', '\u00a0'));
    }
}
