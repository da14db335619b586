package fr.relances.dunning.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.dunning.Given;
import fr.relances.dunning.GivenItem;
import fr.relances.dunning.decision.DunningCriteria.CustomerFilter;
import fr.relances.dunning.decision.DunningCriteria.ItemFilter;
import fr.relances.parameter.CreditTreatment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a tiers may be dunned, and what its credits and its net sum decide. */
class CustomerRulesTest {

    private static CustomerState customer(String type, String representative) {
        return new CustomerState(
                "DUPONT",
                "Dupont",
                type == null ? "" : type,
                representative == null ? "" : representative,
                true,
                0,
                null,
                null,
                "",
                null);
    }

    @ParameterizedTest(name = "run {0} {1} {2}, fiche at {3}: {4}")
    @CsvSource(textBlock = """
        2, BY_CUSTOMER_LEVEL, THIS_LEVEL_AND_BELOW, 1,
        2, BY_CUSTOMER_LEVEL, THIS_LEVEL_AND_BELOW, 0, Fiche au niveau 0 : une édition de niveau 2 prend les fiches au niveau 1
        2, BY_CUSTOMER_LEVEL, THIS_LEVEL_AND_BELOW, 2, Fiche au niveau 2 : une édition de niveau 2 prend les fiches au niveau 1
        2, BY_CUSTOMER_LEVEL, RENEWAL,              2,
        2, BY_CUSTOMER_LEVEL, RENEWAL,              1, Fiche au niveau 1 : une édition de niveau 2 prend les fiches au niveau 2
        2, BY_ITEM_LEVEL,     THIS_LEVEL_AND_BELOW, 3,
        """)
    void takesTheFichesOfTheLevelBelow(int run, CustomerChoice choice, LevelChoice levels, int level, String reason) {
        DunningCriteria criteria = new DunningCriteria(
                "1",
                run,
                Given.DAY,
                choice,
                levels,
                ItemFilter.none(),
                CustomerFilter.none(),
                Amount.ZERO,
                SortOrder.NAME,
                false);
        RunTerms terms =
                new RunTerms(criteria, Given.run(run).level(), java.util.Map.of(), CreditTreatment.ALL_DEDUCTED);
        assertThat(CustomerRules.explain(terms, Given.customer(level)).text()).isEqualTo(reason == null ? "" : reason);
    }

    @ParameterizedTest(name = "type {0}, types {1} to {2}: {3}")
    @CsvSource(textBlock = """
        PRO, PRO, PRO,
        PRO, A  , Z  ,
        PRO, PUB,    , Type de tiers PRO hors du filtre (PUB à …)
        PRO,    , AGR, Type de tiers PRO hors du filtre (… à AGR)
           ,    , ZZZ, Type de tiers (aucun) hors du filtre (… à ZZZ)
           ,    ,    ,
        """)
    void takesTheTypesWithinTheBounds(String type, String from, String to, String reason) {
        CustomerFilter filter = new CustomerFilter(from, to, Given.codes(null), Given.codes(null));
        expect(filter, customer(type, "KER"), reason);
    }

    @ParameterizedTest(name = "ATC {0} of {1}, tiers {2}: {3}")
    @CsvSource(textBlock = """
        KER, KER LEG , DUPONT DURAND,
        KER,         ,              ,
           , LEG KER ,              , 'ATC principal (aucun) hors du filtre (KER, LEG)'
        KER,         , DURAND       , Tiers DUPONT hors des tiers choisis
        """)
    void takesTheRepresentativesAndTiersThatWereChosen(
            String representative, String representatives, String codes, String reason) {
        CustomerFilter filter = new CustomerFilter(null, null, Given.codes(representatives), Given.codes(codes));
        expect(filter, customer("PRO", representative), reason);
    }

    private static void expect(CustomerFilter filter, CustomerState customer, String reason) {
        RunTerms terms = Given.run(ItemFilter.none(), filter, "0");
        assertThat(CustomerRules.explain(terms, customer).text()).isEqualTo(reason == null ? "" : reason);
    }

    @ParameterizedTest(name = "dunnable {0}, paused until {1} ({2}), judgment {3}: {4}")
    @CsvSource(textBlock = """
        true , 2026-11-23 , '' ,            ,
        true , 2026-11-24 , '' ,            , Ne pas relancer jusqu'au 24/11/2026
        true , 2026-12-01 , 'accord du 3/11' , , Ne pas relancer jusqu'au 01/12/2026 : accord du 3/11
        true ,            , '' , 2026-03-02 , Procédure collective : jugement du 02/03/2026
        false,            , '' ,            , Édition relance non cochée dans la fiche du tiers
        """)
    void leavesAloneWhomTheFicheHolds(
            boolean dunnable, LocalDate pausedUntil, String why, LocalDate judgment, String reason) {
        CustomerState customer =
                new CustomerState("DUPONT", "Dupont", "", "", dunnable, 0, null, pausedUntil, why, judgment);
        assertThat(CustomerRules.explain(Given.run(1), customer).text()).isEqualTo(reason == null ? "" : reason);
    }

    @ParameterizedTest(name = "{0}, credit of {1} by {2}: {3}")
    @CsvSource(textBlock = """
        ALL_DEDUCTED, 2026-11-24, PRL,
        ALL_DEDUCTED, 2026-01-01,    ,
        ALL_DEDUCTED, 2026-11-25,    , 'Avoir ou règlement daté du 25/11/2026, après la date de relance du 24/11/2026'
        NOT_DEDUCTED, 2026-11-01, CHQ, Avoirs et règlements non déduits (paramètre de l'entité)
        AS_FILTERED,  2026-10-01, CHQ,
        AS_FILTERED,  2026-09-30, CHQ, Avoir ou règlement du 30/09/2026 avant l'échéance début du filtre (01/10/2026)
        AS_FILTERED,  2026-11-02, CHQ, Avoir ou règlement du 02/11/2026 après l'échéance fin du filtre (01/11/2026)
        AS_FILTERED,  2026-10-01, VIR, Mode de règlement VIR hors du filtre (CHQ)
        """)
    void deductsCreditsAsTheEntitySays(CreditTreatment treatment, String date, String method, String reason) {
        ItemFilter filter = new ItemFilter(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1), Given.codes("CHQ"));
        RunTerms terms = Given.treating(Given.run(filter, CustomerFilter.none(), "0"), treatment);
        Verdict verdict = CreditRules.decide(
                terms, GivenItem.credit(date, "10.00").paidBy(method).state());
        assertThat(verdict.why().text()).isEqualTo(reason == null ? "" : reason);
        assertThat(verdict.amount()).isEqualTo(reason == null ? Amount.of("-10.00") : Amount.ZERO);
    }

    @ParameterizedTest(name = "debit {0}, credit {1}, minimum {2}, above {3}: {4}")
    @CsvSource(textBlock = """
        100.00, 0.00  , 0 , 0    ,
        100.00, 99.99 , 0 , 0    ,
        0.00  , 0.00  , 0 , 0    , Aucune pièce à relancer pour ce tiers
        0.00  , 50.00 , 0 , 0    , Aucune pièce à relancer pour ce tiers
        100.00, 100.00, 0 , 0    , 'Avoirs et règlements de 100,00 pour 100,00 à relancer : rien n''est dû'
        100.00, 85.00 , 15, 0    ,
        100.00, 85.01 , 15, 0    , 'Net de 14,99 sous le montant minimum de 15,00 du niveau 1'
        100.00, 50.00 , 0 , 50.00, 'Net de 50,00 non supérieur à 50,00 (filtre Montant supérieur à)'
        100.00, 50.00 , 0 , 49.99,
        """)
    void writesALetterOnlyForANetThatIsWorthIt(
            String debit, String credit, String minimum, String above, String reason) {
        RunTerms terms = Given.asking(Given.run(ItemFilter.none(), CustomerFilter.none(), above), 0, 0, minimum);
        assertThat(NetRules.explain(terms, Amount.of(debit), Amount.of(credit)).text())
                .isEqualTo(reason == null ? "" : reason);
    }

    @Test
    void givesThePiecesOfATiersWithoutLetterTheReasonOfTheTiers() {
        CustomerDecision decision = DecideCustomer.run(
                Given.run(1),
                Given.account(
                        Given.customer(0),
                        GivenItem.debit("2026-10-01", "10.00").id(1),
                        GivenItem.debit("2026-12-01", "99.00").id(2),
                        GivenItem.credit("2026-11-01", "12.00").id(9)));
        assertThat(decision.letter()).isFalse();
        assertThat(decision.net()).isEqualTo(Amount.ZERO);
        assertThat(decision.items())
                .extracting(item ->
                        item.item().state().id() + " " + item.verdict().why().reason())
                .containsExactly("1 NET_NOT_POSITIVE", "2 NOT_OVERDUE", "9 NET_NOT_POSITIVE");
    }

    @Test
    void changesItsFingerprintOnlyWhenTheLetterWouldChange() {
        GivenItem due = GivenItem.debit("2026-10-01", "10.00").id(1);
        long shown = fingerprint(due);
        assertThat(fingerprint(GivenItem.debit("2026-12-01", "99.00").id(2), due))
                .isEqualTo(shown);
        assertThat(fingerprint(GivenItem.debit("2026-10-01", "9.00").id(1))).isNotEqualTo(shown);
        assertThat(fingerprint(due, GivenItem.credit("2026-11-01", "1.00").id(9)))
                .isNotEqualTo(shown);
        assertThat(fingerprint(due, GivenItem.debit("2026-10-02", "1.00").id(2)))
                .isEqualTo(fingerprint(GivenItem.debit("2026-10-02", "1.00").id(2), due))
                .isNotEqualTo(shown);
    }

    private static long fingerprint(GivenItem... items) {
        return DecideCustomer.run(Given.run(1), Given.account(Given.customer(0), items))
                .fingerprint();
    }
}
