package fr.relances.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.CustomerChoice;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.DunningCriteria.CustomerFilter;
import fr.relances.dunning.decision.DunningCriteria.ItemFilter;
import fr.relances.dunning.decision.LevelChoice;
import fr.relances.dunning.decision.Reason;
import fr.relances.dunning.decision.SortOrder;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The proposal on a real base: who, in which order, how much, and what is warned of. */
class ProposeDunningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final TestDatabase db = TestDatabase.create();

    private static DunningCriteria level(int level) {
        return DunningCriteria.defaults(TestDatabase.ENTITY, level, DAY);
    }

    private static DunningCriteria sorted(SortOrder order) {
        return new DunningCriteria(
                TestDatabase.ENTITY,
                1,
                DAY,
                CustomerChoice.BY_CUSTOMER_LEVEL,
                LevelChoice.THIS_LEVEL_AND_BELOW,
                ItemFilter.none(),
                CustomerFilter.none(),
                Amount.ZERO,
                order,
                false);
    }

    @Test
    void sumsDebitsAndCreditsOfTheTiersThatGetALetter() {
        db.customer("DUPONT", 0)
                .item("F1", "2026-10-01", "120.00")
                .item("F2", "2026-11-24", "50.00")
                .credit("A1", "2026-11-01", "20.00");
        db.customer("MARTIN", 0).item("F3", "2026-10-01", "30.00").credit("A2", "2026-11-01", "86.03");
        db.customer("DURAND", 1).item("F4", "2026-10-01", "70.00");
        DunningProposal proposal = db.proposeDunning().run(level(1));
        assertThat(proposal.letters())
                .extracting(ProposedLetter::code, ProposedLetter::itemCount, ProposedLetter::creditCount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DUPONT", 1, 1));
        assertThat(proposal.totals().text())
                .isEqualTo("1 tiers   1 pièce   120,00 €   à valoir 20,00 €   net 100,00 €".replace(" €", "\u00a0€"));
        assertThat(proposal.listed()).isEqualTo(new Extent(3, 5, Amount.of("113.97")));
        assertThat(proposal.inCredit()).isEqualTo(new Extent(1, 2, Amount.of("-56.03")));
        assertThat(proposal.setAside())
                .containsEntry(Reason.NET_NOT_POSITIVE, 1)
                .containsEntry(Reason.CUSTOMER_LEVEL, 1)
                .hasSize(2);
    }

    @Test
    void ordersTiersAsFrenchPeopleDo() {
        db.salesRepresentative("B").salesRepresentative("A");
        db.customer("3", 0).set("name = 'ÉLAN', postal_code = '29000'").item("F", "2026-10-01", "1.00");
        db.customer("1", 0)
                .set("name = 'étable', postal_code = '44000', sales_representative = 'B'")
                .item("F", "2026-10-01", "1.00");
        db.customer("4", 0)
                .set("name = 'élan', postal_code = '01000', sales_representative = 'A'")
                .item("F", "2026-10-01", "1.00");
        db.customer("2", 0).set("name = 'Eau', postal_code = '29000'").item("F", "2026-10-01", "1.00");
        assertThat(db.proposeDunning().run(sorted(SortOrder.NAME)).codes()).containsExactly("2", "3", "4", "1");
        assertThat(db.proposeDunning().run(sorted(SortOrder.POSTAL_CODE)).codes())
                .containsExactly("4", "2", "3", "1");
        assertThat(db.proposeDunning().run(sorted(SortOrder.CODE)).codes()).containsExactly("1", "2", "3", "4");
        assertThat(db.proposeDunning()
                        .run(sorted(SortOrder.SALES_REPRESENTATIVE))
                        .codes())
                .containsExactly("2", "3", "4", "1");
    }

    @Test
    void warnsOfWhatAnOperatorShouldLookAt() {
        db.customer("DUPONT", 2)
                .item("F1", "2026-10-01", "120.00")
                .item("F2", "2026-10-01", "10.00", 1, "2026-10-10")
                .item("F3", "2026-10-01", "10.00", 2, "2026-11-10")
                .setItem("F3", "due_date_estimated = TRUE")
                .set("town = NULL");
        db.customer("MARTIN", 0).item("F4", "2026-10-01", "30.00").item("F5", "2027-10-01", "30.00");
        db.cutOff("2026-11-16");
        DunningProposal proposal = db.proposeDunning().run(level(3));
        assertThat(proposal.warnings())
                .extracting(DunningWarning::text)
                .containsExactly(
                        "L'expéditeur s'appelle encore « À compléter » : nommez-le d'abord (menu 35)",
                        "1 pièce jamais relancée passera directement au niveau 3",
                        "1 pièce passera directement du niveau 1 au niveau 3",
                        "1 pièce à relancer a une échéance estimée",
                        "Comptabilité arrêtée au 16/11/2026, 8 jours avant la date de relance",
                        "1 courrier ne pourra pas être édité : adresse ou caractère à corriger (F4)",
                        "1 tiers, 1 pièce échue hors de cette relance");
        assertThat(proposal.letters().get(0).servable()).isFalse();
        assertThat(proposal.warnings())
                .extracting(warning -> behind(proposal, warning))
                .containsExactly("", "DUPONT F1", "DUPONT F2", "DUPONT F3", "", "DUPONT", "MARTIN F4");
    }

    private String behind(DunningProposal proposal, DunningWarning warning) {
        List<String> found = new ArrayList<>();
        new ReadWarning(db.database(), db.readParameters()).run(proposal, warning, Progress.NONE, warned -> {
            String code = warned.customer().customer().code();
            warned.items()
                    .forEach(item -> found.add(code + " " + item.item().label().number()));
            if (warned.items().isEmpty()) {
                found.add(code);
            }
        });
        return String.join(", ", found);
    }

    @Test
    void narrowsToTheTickedTiersAndToWhatIsLeftAfterLeavingSomeOut() {
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "120.00");
        db.customer("MARTIN", 0).item("F2", "2026-10-01", "30.00");
        assertThat(db.proposeDunning()
                        .run(level(1).forCustomers(Set.of("MARTIN")))
                        .codes())
                .containsExactly("MARTIN");
        DunningProposal left = db.proposeDunning().run(level(1)).without(Set.of("MARTIN"));
        assertThat(left.totals().net()).isEqualTo(Amount.of("120.00"));
    }

    @Test
    void handsOverEveryTiersWithEditionRelanceForTheWholeControlList() {
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "120.00").credit("A1", "2026-11-01", "20.00");
        db.customer("DURAND", 4).item("F4", "2027-10-01", "70.00");
        db.customer("MARTIN", 0).set("dunnable = FALSE").item("F5", "2026-10-01", "30.00");
        db.customer("PETIT", 0);
        DunningProposal proposal = db.proposeDunning().run(level(1));
        assertThat(list(proposal, ReadControlList.Content.TO_DUN))
                .containsExactly("DUPONT F1 RELANCER ", "DUPONT A1 DEDUIRE ");
        assertThat(list(proposal, ReadControlList.Content.EVERYTHING))
                .containsExactly(
                        "DUPONT F1 RELANCER ",
                        "DUPONT A1 DEDUIRE ",
                        "DURAND F4 ECARTER Fiche au niveau 4 : une édition de niveau 1 prend les fiches au niveau 0");
    }

    private List<String> list(DunningProposal proposal, ReadControlList.Content content) {
        List<String> rows = new ArrayList<>();
        new ReadControlList(db.database(), db.readParameters())
                .run(
                        proposal,
                        content,
                        Progress.NONE,
                        decision -> decision.items()
                                .forEach(item -> rows.add(decision.customer().code() + " "
                                        + item.item().label().number() + " " + item.decision() + " " + item.reason())));
        return rows;
    }

    @Test
    void refusesALevelThatIsNotSetUp() {
        assertThatThrownBy(() -> db.proposeDunning().run(level(7)))
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("Le niveau de relance 7 n'existe pas");
    }

    @Test
    void previewsTheLetterWithWhatEarlierRunsClaimAlready() {
        db.customer("DUPONT", 0)
                .item("F2", "2026-10-02", "120.00")
                .item("F1", "2026-10-01", "80.00")
                .item("F3", "2026-10-01", "40.00", 1, "2026-10-10")
                .credit("A1", "2026-11-01", "20.00");
        ExplainCustomer explain = new ExplainCustomer(db.database(), db.readParameters());
        var letter = new PreviewLetter(explain).run(level(1), "DUPONT").orElseThrow();
        assertThat(letter.debits()).extracting("number").containsExactly("F1", "F2");
        assertThat(letter.debits()).extracting("daysLate").containsExactly(54L, 53L);
        assertThat(letter.net()).isEqualTo(Amount.of("180.00"));
        assertThat(letter.otherClaimed()).isEqualTo(Amount.of("40.00"));
        assertThat(new PreviewLetter(explain).run(level(1), "INCONNU")).isEmpty();
    }
}
