package fr.relances.dunning.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.dunning.Given;
import fr.relances.dunning.GivenItem;
import fr.relances.dunning.decision.DunningCriteria.CustomerFilter;
import fr.relances.dunning.decision.DunningCriteria.ItemFilter;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a debit, with the text that the control list shows; the dunning date is 24/11/2026. */
class ItemRulesTest {

    private static void expect(RunTerms terms, GivenItem item, String reason) {
        Verdict verdict = ItemRules.decide(terms, item.state());
        assertThat(verdict.why().text()).isEqualTo(reason == null ? "" : reason);
        assertThat(verdict.decision()).isEqualTo(reason == null ? Decision.RELANCER : Decision.ECARTER);
    }

    @ParameterizedTest(name = "due {0}, bounds {1} to {2}: {3}")
    @CsvSource(textBlock = """
        2026-11-23,            ,            ,
        2026-11-24,            ,            , Échéance du 24/11/2026 non dépassée au 24/11/2026
        2026-10-01, 2026-10-01 , 2026-10-01 ,
        2026-09-30, 2026-10-01 ,            , Échéance du 30/09/2026 avant l'échéance début du filtre (01/10/2026)
        2026-10-02,            , 2026-10-01 , Échéance du 02/10/2026 après l'échéance fin du filtre (01/10/2026)
        """)
    void takesWhatIsOverdueWithinTheBounds(String due, LocalDate from, LocalDate to, String reason) {
        ItemFilter bounds = new ItemFilter(from, to, Given.codes(null));
        expect(Given.run(bounds, CustomerFilter.none(), "0"), GivenItem.debit(due, "10.00"), reason);
    }

    @ParameterizedTest(name = "run {0} {1}, pièce at {2}: {3}")
    @CsvSource(textBlock = """
        2, THIS_LEVEL_AND_BELOW, 0,
        2, THIS_LEVEL_AND_BELOW, 2, Déjà au niveau 2 : l'édition est de niveau 2
        2, THIS_LEVEL_ONLY,      0, Pièce au niveau 0 : cette édition prend le niveau 1
        2, NEVER_DUNNED,         1, Pièce au niveau 1 : cette édition prend le niveau 0
        2, RENEWAL,              2,
        2, RENEWAL,              3, Déjà au niveau 3 : l'édition est de niveau 2
        2, RENEWAL,              1, Pièce au niveau 1 : cette édition prend le niveau 2
        """)
    void takesTheLevelsThatWereAskedFor(int run, LevelChoice choice, int level, String reason) {
        expect(Given.run(run, choice), GivenItem.debit("2026-10-01", "10.00").level(level), reason);
    }

    @ParameterizedTest(name = "{0} on 24/11/2026, last dunned {1}: {2}")
    @CsvSource(textBlock = """
        RENEWAL,         2026-11-23,
        RENEWAL,         2026-11-24, 'Déjà relancée à cette date, le 24/11/2026'
        RENEWAL,         2026-11-25, 'Relancée le 25/11/2026, après la date de relance du 24/11/2026'
        THIS_LEVEL_ONLY, 2026-11-24,
        """)
    void sendsARenewalOnceADate(LevelChoice choice, LocalDate last, String reason) {
        int level = choice == LevelChoice.RENEWAL ? 2 : 1;
        expect(
                Given.run(2, choice),
                GivenItem.debit("2026-10-01", "10.00").level(level).dunnedOn(last),
                reason);
    }

    @ParameterizedTest(name = "mode {0} due {1}, filter {2}: {3}")
    @CsvSource(textBlock = """
        CHQ, 2026-11-20,         ,
           , 2026-11-20,         ,
        XXX, 2026-11-20,         ,
        CHQ, 2026-11-20, CHQ VIR ,
        LCR, 2026-11-20, VIR CHQ , 'Mode de règlement LCR hors du filtre (CHQ, VIR)'
        PRL, 2026-11-20,         , Mode de règlement PRL non relançable
        VIR, 2026-11-13,         ,
        VIR, 2026-11-14,         , Délai de grâce de 10 jours du mode VIR : à relancer à partir du 25/11/2026
        """)
    void looksAtTheModeOfThePieceAndItsGrace(String method, String due, String filter, String reason) {
        ItemFilter methods = new ItemFilter(null, null, Given.codes(filter));
        expect(
                Given.run(methods, CustomerFilter.none(), "0"),
                GivenItem.debit(due, "10.00").paidBy(method),
                reason);
    }

    @ParameterizedTest(name = "late since {0}, last dunned {1}, asked {2} and {3} days: {4}")
    @CsvSource(textBlock = """
        2026-11-23,            , 0 ,  0,
        2026-11-14,            , 10,  0,
        2026-11-15,            , 10,  0, 'Retard de 9 jours, minimum 10 : à relancer à partir du 25/11/2026'
        2026-10-01, 2026-11-09 , 0 , 15,
        2026-10-01, 2026-11-10 , 0 , 15, 'Relancée le 10/11/2026, délai minimum de 15 jours : à relancer à partir du 25/11/2026'
        2026-10-01, 2026-11-24 , 0 ,  0,
        2026-10-01, 2026-11-25 , 0 ,  0, 'Relancée le 25/11/2026, après la date de relance du 24/11/2026'
        """)
    void waitsAsTheLevelAsks(String due, LocalDate lastDunning, int lateness, int delay, String reason) {
        RunTerms terms = Given.asking(Given.run(2), lateness, delay, "0");
        expect(terms, GivenItem.debit(due, "10.00").level(1).dunnedOn(lastDunning), reason);
    }

    @ParameterizedTest(name = "of 100.00, disputed {0}, promised {2} for {1}: {3} dunned, {4}")
    @CsvSource(textBlock = """
        0.00  ,            ,        , 100.00,
        30.00 ,            ,        , 70.00 ,
        100.00,            ,        , 0.00  , 'En litige pour 100,00 sur un solde de 100,00'
        150.00,            ,        , 0.00  , 'En litige pour 150,00 sur un solde de 100,00'
        0.00  , 2026-11-24 , 40.00  , 60.00 ,
        0.00  , 2026-11-23 , 40.00  , 100.00,
        0.00  , 2026-12-01 , 100.00 , 0.00  , 'Promesse de règlement de 100,00 pour le 01/12/2026, sur un solde de 100,00'
        60.00 , 2026-12-01 , 40.00  , 0.00  , 'Promesse de règlement de 40,00 pour le 01/12/2026, sur un solde de 100,00'
        """)
    void dunsTheRestOfWhatIsDisputedOrPromised(
            String disputed, LocalDate promiseDate, String promised, String dunned, String reason) {
        GivenItem item =
                GivenItem.debit("2026-10-01", "100.00").disputed(disputed).promised(promiseDate, promised);
        expect(Given.run(1), item, reason);
        assertThat(ItemRules.decide(Given.run(1), item.state()).amount()).isEqualTo(Amount.of(dunned));
    }
}
