package fr.relances.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentTermsTest {

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource(textBlock = """
            30J,       2026-01-15, 2026-02-14, 30J
            30,        2026-01-15, 2026-02-14, 30J
            0,         2026-01-15, 2026-01-15, 0J
            30 j,      2026-01-31, 2026-03-02, 30J
            30JFDM,    2026-01-15, 2026-02-28, 30JFDM
            30 j fdm,  2026-01-31, 2026-03-31, 30JFDM
            45JFDM,    2026-01-15, 2026-03-31, 45JFDM
            45JFDM,    2026-01-31, 2026-03-31, 45JFDM
            60J,       2023-12-31, 2024-02-29, 60J
            AU 30/09,  2026-01-15, 2026-09-30, AU 30/09
            AU 30/09,  2026-09-30, 2026-09-30, AU 30/09
            au 30/9,   2026-10-01, 2027-09-30, AU 30/09
            AU 29/02,  2026-01-15, 2026-02-28, AU 29/02
            """)
    void saysWhenAPieceIsDue(String terms, LocalDate itemDate, LocalDate due, String stored) {
        PaymentTerms parsed = PaymentTerms.parse(terms).orElseThrow();
        assertThat(parsed.dueDate(itemDate)).isEqualTo(due);
        assertThat(parsed.text()).isEqualTo(stored);
        assertThat(PaymentTerms.parse(parsed.text())).contains(parsed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "comptant", "30JF", "J30", "1000", "-30", "AU 31/09", "AU 30/13", "AU 00/01", "AU 30"})
    void knowsWhatIsNoTerms(String text) {
        assertThat(PaymentTerms.parse(text)).isEmpty();
    }
}
