package fr.relances.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = ';', textBlock = """
            0;             0,00
            -56.03;        -56,03
            999.99;        999,99
            14416.52;      14_416,52
            -1234567.8;    -1_234_567,80
            """)
    void writesAmountsWithNoBreakSpaces(String plain, String written) {
        assertThat(Formats.amount(Amount.of(plain))).isEqualTo(written.replace('_', Formats.NO_BREAK_SPACE));
    }

    @Test
    void datesALetterAsFrenchPeopleDo() {
        assertThat(Formats.longDate(LocalDate.of(2026, 3, 1))).isEqualTo("1er mars 2026");
        assertThat(Formats.longDate(LocalDate.of(2026, 8, 11))).isEqualTo("11 août 2026");
    }
}
