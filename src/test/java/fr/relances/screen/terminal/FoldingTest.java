package fr.relances.screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalSize;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of each charset shows of a French text. */
class FoldingTest {

    private static final String TEXT = "Échéance œuvre 12,00\u00a0€ « à » … ─│┌";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    UTF-8        ; Échéance œuvre 12,00 € « à » … ─│┌
                    ISO-8859-15  ; Échéance œuvre 12,00 € « à » ... -|+
                    windows-1252 ; Échéance œuvre 12,00 € « à » … -|+
                    ISO-8859-1   ; Échéance oeuvre 12,00 EUR « à » ... -|+
                    US-ASCII     ; Echeance oeuvre 12,00 EUR " a " ... -|+
                    """)
    void writesWhatTheCharsetHasAndLettersForTheRest(String charset, String shown) {
        assertThat(new Folding(Charset.forName(charset)).fold(TEXT)).isEqualTo(shown);
    }

    @Test
    void neverLetsControlCharactersThrough() {
        assertThat(new Folding(Charset.forName("UTF-8")).fold("a\033[2Jb\u0007\u009b1\t"))
                .isEqualTo("a [2Jb  1 ");
    }

    @Test
    void composesAccentsAndKeepsOneCellForEachCharacter() {
        Folding folding = new Folding(Charset.forName("UTF-8"));
        assertThat(folding.fold("e\u0301t")).isEqualTo("ét");
        assertThat(folding.fold("漢😀")).isEqualTo("???");
        assertThat(new Folding(Charset.forName("US-ASCII")).cell('€')).isEqualTo('E');
    }

    @ParameterizedTest
    @CsvSource({"24 80,80,24", "43 132,132,43", "0 0,80,24", "'',80,24", "stty: error,80,24"})
    void readsTheSizeThatSttyPrints(String printed, int columns, int rows) {
        assertThat(Sizes.parse(printed)).isEqualTo(new TerminalSize(columns, rows));
    }
}
