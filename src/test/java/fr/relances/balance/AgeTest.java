package fr.relances.balance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest(name = "due {0}, balance {1}: {2}")
    @CsvSource(textBlock = """
            2026-12-01,   10.00, NOT_DUE
            2026-11-24,   10.00, NOT_DUE
            2026-11-23,   10.00, TO_30
            2026-10-25,   10.00, TO_30
            2026-10-24,   10.00, TO_60
            2026-09-25,   10.00, TO_60
            2026-09-24,   10.00, TO_90
            2026-08-26,   10.00, TO_90
            2026-08-25,   10.00, OVER_90
            2019-01-01,   10.00, OVER_90
            ,            -10.00, CREDIT
            2026-08-25,  -10.00, CREDIT
            ,             10.00, CREDIT
            """)
    void countsTheDaysFromTheDayAfterTheDueDate(LocalDate dueDate, String balance, Age age) {
        assertThat(Age.of(dueDate, Amount.of(balance), LocalDate.of(2026, 11, 24)))
                .isEqualTo(age);
    }
}
