package fr.relances.dunning.decision;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.Set;

/** What the operator chose on Relances clients, or the options of relancer. */
public record DunningCriteria(
        String entityCode,
        int level,
        LocalDate dunningDate,
        CustomerChoice customerChoice,
        LevelChoice levelChoice,
        ItemFilter items,
        CustomerFilter customers,
        Amount netAbove,
        SortOrder sortOrder,
        boolean subtotalPerDueDate) {

    /** R3, R6; null is no bound, both bounds included; an empty set is all. */
    public record ItemFilter(LocalDate dueFrom, LocalDate dueTo, Set<String> paymentMethods) {
        public ItemFilter {
            paymentMethods = Set.copyOf(paymentMethods);
        }

        public static ItemFilter none() {
            return new ItemFilter(null, null, Set.of());
        }
    }

    /** R6; null is no bound, both bounds included; an empty set is all. */
    public record CustomerFilter(String typeFrom, String typeTo, Set<String> salesRepresentatives, Set<String> codes) {
        public CustomerFilter {
            salesRepresentatives = Set.copyOf(salesRepresentatives);
            codes = Set.copyOf(codes);
        }

        public static CustomerFilter none() {
            return new CustomerFilter(null, null, Set.of(), Set.of());
        }
    }

    /** R2: the level that the fiche of a tiers must show, where tiers are proposed by it. */
    public int customerLevel() {
        return levelChoice.customerLevel(level);
    }

    /** The same, for these tiers only; the run at level N of the screen's ticks. */
    public DunningCriteria forCustomers(Set<String> codes) {
        CustomerFilter narrowed =
                new CustomerFilter(customers.typeFrom(), customers.typeTo(), customers.salesRepresentatives(), codes);
        return new DunningCriteria(
                entityCode,
                level,
                dunningDate,
                customerChoice,
                levelChoice,
                items,
                narrowed,
                netAbove,
                sortOrder,
                subtotalPerDueDate);
    }

    /** A run at {@code level} with the defaults of the screen and of relancer. */
    public static DunningCriteria defaults(String entityCode, int level, LocalDate dunningDate) {
        return new DunningCriteria(
                entityCode,
                level,
                dunningDate,
                CustomerChoice.BY_CUSTOMER_LEVEL,
                LevelChoice.THIS_LEVEL_AND_BELOW,
                ItemFilter.none(),
                CustomerFilter.none(),
                Amount.ZERO,
                SortOrder.NAME,
                false);
    }
}
