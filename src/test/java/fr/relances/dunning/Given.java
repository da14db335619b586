package fr.relances.dunning;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.AccountItem;
import fr.relances.dunning.decision.CustomerAccount;
import fr.relances.dunning.decision.CustomerChoice;
import fr.relances.dunning.decision.CustomerState;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.DunningCriteria.CustomerFilter;
import fr.relances.dunning.decision.DunningCriteria.ItemFilter;
import fr.relances.dunning.decision.ItemLabel;
import fr.relances.dunning.decision.LevelChoice;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.dunning.decision.SortOrder;
import fr.relances.letter.Letter;
import fr.relances.parameter.CreditTreatment;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.PaymentMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Terms, tiers and pièces for tables of rules: everything usual, a test names only what it is about. */
public final class Given {

    /** The dunning date of every table. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final Letter.Address ADDRESS = new Letter.Address("", "", "", "29200", "Brest", "");

    private Given() {}

    public static RunTerms run(int level) {
        return run(level, LevelChoice.THIS_LEVEL_AND_BELOW);
    }

    public static RunTerms run(int level, LevelChoice choice) {
        return terms(new DunningCriteria(
                "1",
                level,
                DAY,
                CustomerChoice.BY_CUSTOMER_LEVEL,
                choice,
                ItemFilter.none(),
                CustomerFilter.none(),
                Amount.ZERO,
                SortOrder.NAME,
                false));
    }

    public static RunTerms run(ItemFilter items, CustomerFilter customers, String netAbove) {
        return terms(new DunningCriteria(
                "1",
                1,
                DAY,
                CustomerChoice.BY_CUSTOMER_LEVEL,
                LevelChoice.THIS_LEVEL_AND_BELOW,
                items,
                customers,
                Amount.of(netAbove),
                SortOrder.NAME,
                false));
    }

    /** Modes CHQ (dunnable), PRL (not), VIR (ten days of grace). */
    private static RunTerms terms(DunningCriteria criteria) {
        return new RunTerms(
                criteria,
                level(criteria.level(), 0, 0, "0"),
                Map.of(
                        "CHQ", new PaymentMethod("CHQ", "Chèque", true, 0),
                        "PRL", new PaymentMethod("PRL", "Prélèvement", false, 0),
                        "VIR", new PaymentMethod("VIR", "Virement", true, 10)),
                CreditTreatment.ALL_DEDUCTED);
    }

    public static RunTerms asking(RunTerms terms, int lateness, int delay, String amount) {
        return new RunTerms(
                terms.criteria(),
                level(terms.level().level(), lateness, delay, amount),
                terms.paymentMethods(),
                terms.creditTreatment());
    }

    public static RunTerms treating(RunTerms terms, CreditTreatment credits) {
        return new RunTerms(terms.criteria(), terms.level(), terms.paymentMethods(), credits);
    }

    private static DunningLevel level(int level, int lateness, int delay, String amount) {
        return new DunningLevel(
                level,
                "Rappel",
                false,
                new DunningLevel.Conditions(lateness, delay, Amount.of(amount)),
                8,
                new DunningLevel.Texts("", ""));
    }

    public static Set<String> codes(String commaSeparated) {
        return commaSeparated == null ? Set.of() : Set.of(commaSeparated.split(" "));
    }

    public static CustomerState customer(int level) {
        return new CustomerState("DUPONT", "Dupont", "PRO", "KER", true, level, null, null, "", null);
    }

    public static CustomerAccount account(CustomerState customer, GivenItem... items) {
        List<AccountItem> all = Stream.of(items)
                .map(GivenItem::state)
                .map(item ->
                        new AccountItem(item, new ItemLabel(item.id(), "F" + item.id(), "FACTURE", item.balance())))
                .toList();
        return new CustomerAccount(customer, ADDRESS, all);
    }
}
