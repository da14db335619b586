package fr.relances.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            241126,      2026-11-24
            24112026,    2026-11-24
            24/11/2026,  2026-11-24
            1/2/26,      2026-02-01
            2026-12-31,  2026-12-31
            j,           2026-11-24
            J,           2026-11-24
            f,           2026-11-30
            +7,          2026-12-01
            -30,         2026-10-25
            j-45,        2026-10-10
            j+7,         2026-12-01
            29/02/2024,  2024-02-29
            """)
    void readsDatesAsOperatorsTypeThem(String typed, LocalDate date) {
        assertThat(Typed.date(typed, TODAY)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31/11/2026", "29/02/2026", "320126", "demain", "1/2", "j-", "2026-13-01", "24/11/2026x"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(Typed.date(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"j", "f", "+7", "j-45", "241126"})
    void takesOnlyWholeDatesWhereAbsoluteOnesAreAsked(String typed) {
        assertThat(Typed.absoluteDate(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = ';', textBlock = """
            1234,56;        1234.56
            1234.56;        1234.56
            1 234,56;       1234.56
            12 345 678,9;   12345678.90
            -0,05;          -0.05
            0;              0.00
            +7;             7.00
            9999999999999,99; 9999999999999.99
            """)
    void readsAmountsAsPeopleWriteThem(String typed, String amount) {
        assertThat(Typed.amount(typed)).contains(Amount.of(amount));
        assertThat(Typed.amount(typed.replace(' ', Formats.NO_BREAK_SPACE))).contains(Amount.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,234", "1,2,3", "12 34,00", "1 23", "12a", "10000000000000", "--1", "1.234,56", "€"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(Typed.amount(typed)).isEmpty();
    }
}
