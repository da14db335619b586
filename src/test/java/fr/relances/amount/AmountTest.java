package fr.relances.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void isEqualWhateverTheDecimalsWritten() {
        assertThat(Amount.of("2")).isEqualTo(Amount.of("2.00")).hasSameHashCodeAs(Amount.of("2.0"));
    }

    @Test
    void refusesAThirdDecimalRatherThanRoundIt() {
        assertThatThrownBy(() -> Amount.of("0.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sumsExactly() {
        List<Amount> cents = java.util.Collections.nCopies(1000, Amount.of("0.10"));
        assertThat(Amount.sum(cents, cent -> cent)).isEqualTo(Amount.of("100.00"));
    }
}
