package fr.relances.dunning.decision;

import fr.relances.dunning.decision.DunningCriteria.CustomerFilter;
import fr.relances.dunning.decision.DunningCriteria.ItemFilter;
import fr.relances.text.Formats;
import fr.relances.text.FrenchOrder;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The criteria of a run in French, a line each, as the control list and the history show them. */
public final class CriteriaText {

    private static final int CODES_NAMED = 50;

    private CriteriaText() {}

    public static List<String> lines(DunningCriteria criteria, String levelName) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.of("dunning.criteria.run", criteria.level(), levelName, criteria.dunningDate()));
        lines.add(Messages.of(
                "dunning.criteria.choice", customers(criteria), label(criteria.levelChoice(), criteria.level())));
        addItems(lines, criteria.items());
        addCustomers(lines, criteria.customers());
        if (!criteria.netAbove().isZero()) {
            lines.add(Messages.of("dunning.criteria.net_above", criteria.netAbove()));
        }
        lines.add(Messages.of("dunning.criteria.sort", label(criteria.sortOrder())));
        return lines;
    }

    /** R2 with the level in figures. */
    public static String customers(DunningCriteria criteria) {
        return label(criteria.customerChoice(), criteria.levelChoice(), criteria.level());
    }

    /** R2 as the screen spells it for a run at {@code level}. */
    public static String label(CustomerChoice choice, LevelChoice levelChoice, int level) {
        return switch (choice) {
            case BY_CUSTOMER_LEVEL ->
                Messages.of(
                        levelChoice == LevelChoice.RENEWAL
                                ? "dunning.customers.by_customer_level.renewal"
                                : "dunning.customers.by_customer_level",
                        levelChoice.customerLevel(level));
            case BY_ITEM_LEVEL -> Messages.of("dunning.customers.by_item_level");
        };
    }

    /** R4 as the screen spells it, with the levels that it comes to in a run at {@code level}. */
    public static String label(LevelChoice choice, int level) {
        return Messages.of("dunning.levels.choice", label(choice), choice.levels(level));
    }

    /** R4 as the screen spells it. */
    public static String label(LevelChoice choice) {
        return Messages.of(
                switch (choice) {
                    case NEVER_DUNNED -> "dunning.levels.never_dunned";
                    case THIS_LEVEL_ONLY -> "dunning.levels.this_level_only";
                    case THIS_LEVEL_AND_BELOW -> "dunning.levels.this_level_and_below";
                    case RENEWAL -> "dunning.levels.renewal";
                });
    }

    /** R11 as the screen spells it. */
    public static String label(SortOrder order) {
        return Messages.of(
                switch (order) {
                    case NAME -> "dunning.sort.name";
                    case POSTAL_CODE -> "dunning.sort.postal_code";
                    case CODE -> "dunning.sort.code";
                    case SALES_REPRESENTATIVE -> "dunning.sort.sales_representative";
                });
    }

    private static void addItems(List<String> lines, ItemFilter items) {
        if (items.dueFrom() != null || items.dueTo() != null) {
            lines.add(Messages.of("dunning.criteria.due", bound(items.dueFrom()), bound(items.dueTo())));
        }
        if (!items.paymentMethods().isEmpty()) {
            lines.add(Messages.of("dunning.criteria.methods", named(items.paymentMethods())));
        }
    }

    private static void addCustomers(List<String> lines, CustomerFilter customers) {
        if (customers.typeFrom() != null || customers.typeTo() != null) {
            lines.add(Messages.of(
                    "dunning.criteria.types",
                    customers.typeFrom() == null ? "…" : customers.typeFrom(),
                    customers.typeTo() == null ? "…" : customers.typeTo()));
        }
        if (!customers.salesRepresentatives().isEmpty()) {
            lines.add(Messages.of("dunning.criteria.representatives", named(customers.salesRepresentatives())));
        }
        if (!customers.codes().isEmpty()) {
            lines.add(Messages.of("dunning.criteria.customers", named(customers.codes())));
        }
    }

    private static String bound(LocalDate date) {
        return date == null ? "…" : Formats.date(date);
    }

    private static String named(Set<String> codes) {
        return codes.size() > CODES_NAMED
                ? Messages.of("dunning.criteria.chosen", codes.size())
                : FrenchOrder.joined(codes);
    }
}
