package fr.relances.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # email,          terms,     right email, right terms
            '',               '',        true,        true
            a@b.fr,           30J,       true,        true
            a@b,              45 jfdm,   false,       true
            a b@c.fr,         AU 30/09,  false,       true
            @b.fr,            AU 31/09,  false,       false
            a@b.fr,           bientôt,   true,        false
            """)
    void knowsAddressesAndTerms(String email, String terms, boolean rightEmail, boolean rightTerms) {
        assertThat(CustomerChecks.email(email).isEmpty()).isEqualTo(rightEmail);
        assertThat(CustomerChecks.terms(terms).isEmpty()).isEqualTo(rightTerms);
    }

    /** R9: what was set before and has passed since may stay. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # until,     reason,    refused
            -,           '',        -
            -,           vacances,  sans date
            2026-11-24,  vacances,  -
            2026-12-31,  '',        Dites dans Motif
            2026-11-23,  vacances,  est passé
            2026-10-01,  vacances,  -
            """)
    void wantsAPauseToComeWithItsReason(LocalDate until, String reason, String refused) {
        Customer.Pause before = new Customer.Pause(LocalDate.of(2026, 10, 1), "x");
        Customer.Pause pause = new Customer.Pause(until, reason);
        assertRefused(
                CustomerChecks.pauseDate(paused(before), pause, TODAY).or(() -> CustomerChecks.pauseReason(pause)),
                refused);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # judgment,  publication, representative, refused
            -,           -,           '',             -
            -,           2026-10-10,  '',             date du jugement
            -,           -,           Me Le Goff,     date du jugement
            2026-10-01,  -,           '',             -
            2026-10-01,  2026-10-10,  Me Le Goff,     -
            2026-10-01,  2026-09-30,  '',             avant le jugement
            2026-11-25,  -,           '',             à venir
            2026-10-01,  2026-11-25,  '',             à venir
            """)
    void wantsAJudgmentBeforeItsPublication(
            LocalDate judgment, LocalDate publication, String representative, String refused) {
        Customer.Proceedings typed = new Customer.Proceedings(judgment, publication, representative);
        assertRefused(
                CustomerChecks.judgment(typed, TODAY).or(() -> CustomerChecks.publication(typed, TODAY)), refused);
    }

    /** R622-24: two months from the publication. */
    @ParameterizedTest
    @CsvSource({"2026-10-20, 2026-12-20", "2026-12-31, 2027-02-28"})
    void countsTheDeadlineForTheClaim(LocalDate publication, LocalDate deadline) {
        assertThat(new Customer.Proceedings(publication, publication, "").claimDeadline())
                .isEqualTo(deadline);
    }

    /** R36: a name of two lines, three of address and the town are six. */
    @Test
    void countsTheLinesOfTheWindow() {
        String longName = "Groupement agricole d'exploitation en commun des Trois Rivières";
        Customer.Address six = new Customer.Address("A", "B", "C", "29200", "Brest", "");
        Customer.Address seven = new Customer.Address("A".repeat(39), "B", "C", "29200", "Brest", "");
        assertThat(CustomerChecks.address(Customer.blank(), longName, six)).isEmpty();
        assertRefused(CustomerChecks.address(Customer.blank(), longName, seven), "font 7 lignes");
    }

    @Test
    void leavesALongAddressThatWasImportedAlone() {
        Customer.Address seven = new Customer.Address("A".repeat(39), "B".repeat(39), "C".repeat(39), "1", "Brest", "");
        Customer imported = new Customer(
                "C",
                "Nom",
                null,
                seven,
                null,
                null,
                null,
                null,
                null,
                Customer.blank().stamp());
        assertThat(CustomerChecks.address(imported, "Nom", seven)).isEmpty();
        assertThat(CustomerChecks.address(imported, "Nom 2", seven)).isPresent();
    }

    private static Customer paused(Customer.Pause pause) {
        return new Customer(
                "C",
                "Nom",
                null,
                null,
                null,
                null,
                null,
                pause,
                null,
                Customer.blank().stamp());
    }

    private static void assertRefused(java.util.Optional<String> problem, String refused) {
        if (refused == null) {
            assertThat(problem).isEmpty();
        } else {
            assertThat(problem).hasValueSatisfying(text -> assertThat(text).contains(refused));
        }
    }
}
