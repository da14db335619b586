package fr.relances.dunning.decision;

import fr.relances.parameter.DunningLevel.Conditions;
import fr.relances.parameter.PaymentMethod;
import fr.relances.text.FrenchOrder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Whether a debit of a tiers that may be dunned enters the run, and for how much: R3 to R6, R9, R10, R17. */
final class ItemRules {

    private ItemRules() {}

    static Verdict decide(RunTerms terms, ItemState item) {
        Explanation why = overdue(terms, item)
                .or(() -> level(terms.criteria(), item))
                .or(() -> dueBounds(terms, item))
                .or(() -> methodFilter(terms, item))
                .or(() -> method(terms, item))
                .or(() -> lastDunning(terms, item))
                .or(() -> lateness(terms, item))
                .or(() -> withheld(terms, item));
        return why.isNone() ? Verdict.dunned(item.dunnable(terms.dunningDate())) : Verdict.setAside(why);
    }

    private static Explanation overdue(RunTerms terms, ItemState item) {
        return item.isOverdue(terms.dunningDate())
                ? Explanation.NONE
                : Explanation.of(Reason.NOT_OVERDUE, item.lastDay(), terms.dunningDate()); // R3
    }

    private static Explanation level(DunningCriteria criteria, ItemState item) {
        if (criteria.levelChoice().accepts(item.level(), criteria.level())) {
            return Explanation.NONE;
        }
        if (item.level() >= criteria.level()) {
            return Explanation.of(Reason.ALREADY_CLAIMED, item.level(), criteria.level()); // R5
        }
        return Explanation.of(
                Reason.OTHER_LEVEL, item.level(), criteria.levelChoice().levels(criteria.level())); // R4
    }

    private static Explanation dueBounds(RunTerms terms, ItemState item) {
        LocalDate from = terms.criteria().items().dueFrom();
        LocalDate to = terms.criteria().items().dueTo();
        if (from != null && item.lastDay().isBefore(from)) {
            return Explanation.of(Reason.DUE_TOO_EARLY, item.lastDay(), from); // R3
        }
        if (to != null && item.lastDay().isAfter(to)) {
            return Explanation.of(Reason.DUE_TOO_LATE, item.lastDay(), to); // R3
        }
        return Explanation.NONE;
    }

    /** R6; credits too pass here where the entity deducts them as filtered (R8). */
    static Explanation methodFilter(RunTerms terms, ItemState item) {
        Set<String> wanted = terms.criteria().items().paymentMethods();
        return wanted.isEmpty() || wanted.contains(item.paymentMethod())
                ? Explanation.NONE
                : Explanation.of(
                        Reason.OUTSIDE_METHODS, Explanation.code(item.paymentMethod()), FrenchOrder.joined(wanted));
    }

    private static Explanation method(RunTerms terms, ItemState item) {
        PaymentMethod method = terms.paymentMethods().get(item.paymentMethod());
        if (method == null) {
            return Explanation.NONE;
        }
        if (!method.dunnable()) {
            return Explanation.of(Reason.METHOD_NOT_DUNNABLE, method.code()); // R9
        }
        LocalDate lastFreeDay = item.lastDay().plusDays(method.graceDays());
        return lastFreeDay.isBefore(terms.dunningDate())
                ? Explanation.NONE
                : Explanation.of(Reason.WITHIN_GRACE, method.graceDays(), method.code(), lastFreeDay.plusDays(1)); // R9
    }

    private static Explanation lastDunning(RunTerms terms, ItemState item) {
        LocalDate last = item.lastDunningDate();
        if (last == null) {
            return Explanation.NONE;
        }
        if (terms.dunningDate().isBefore(last)) {
            return Explanation.of(Reason.DUNNED_LATER, last, terms.dunningDate()); // R17
        }
        if (terms.criteria().levelChoice() == LevelChoice.RENEWAL && last.equals(terms.dunningDate())) {
            return Explanation.of(Reason.DUNNED_THAT_DAY, last); // R16
        }
        int wanted = conditions(terms).minimumDelay();
        long days = ChronoUnit.DAYS.between(last, terms.dunningDate());
        return days >= wanted
                ? Explanation.NONE
                : Explanation.of(Reason.DUNNED_RECENTLY, last, wanted, last.plusDays(wanted)); // R10
    }

    private static Explanation lateness(RunTerms terms, ItemState item) {
        int wanted = conditions(terms).minimumLateness();
        long days = ChronoUnit.DAYS.between(item.lastDay(), terms.dunningDate());
        return days >= wanted
                ? Explanation.NONE
                : Explanation.of(
                        Reason.NOT_LATE_ENOUGH, days, wanted, item.lastDay().plusDays(wanted)); // R10
    }

    private static Explanation withheld(RunTerms terms, ItemState item) {
        if (item.dunnable(terms.dunningDate()).isPositive()) {
            return Explanation.NONE;
        }
        return item.promised(terms.dunningDate()).isZero()
                ? Explanation.of(Reason.DISPUTED, item.disputedAmount(), item.balance())
                : Explanation.of(Reason.PROMISED, item.promiseAmount(), item.promiseDate(), item.balance()); // R9
    }

    private static Conditions conditions(RunTerms terms) {
        return terms.level().conditions();
    }
}
