package fr.relances.screen.balance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.balance.AgedAmounts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgedBarTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            10 0 0 0 0 0,               ··········
            5 5 0 0 0 -100,             ·····░░░░░
            1 1 1 0 0 0,                ····░░░▒▒▒
            2 2 2 2 2 0,                ··░░▒▒▓▓██
            1000000 0.01 0 0 0.01 0,    ········░█
            0.01 0.01 0.01 0.01 5000 0, ·░▒▓██████
            0 0 0 0 0 -5,               ''
            0 0 0 0 0 0,                ''
            """)
    void isAlwaysAsLongAndShowsEachAgeThatHasAnAmount(String amounts, String bar) {
        assertThat(AgedBar.of(
                        new AgedAmounts(
                                Stream.of(amounts.split(" ")).map(Amount::of).toList()),
                        10))
                .isEqualTo(bar);
    }

    @ParameterizedTest(name = "{0} in {1} cells: {2}")
    @CsvSource(textBlock = """
            0.00,         7, ''
            0.49,         7, 0
            -0.50,        7, -1
            123456.50,    7, 123 457
            1234567.00,   7, 1234567
            12345678.00,  7, #######
            -1234567.00, 10, -1 234 567
            """)
    void writesAnAmountWholeOrNotAtAll(String amount, int cells, String text) {
        assertThat(AmountCells.euros(Amount.of(amount), cells).replace('\u00a0', ' '))
                .isEqualTo(text);
    }
}
