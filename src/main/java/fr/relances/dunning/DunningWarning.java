package fr.relances.dunning;

import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.time.LocalDate;

/**
 * R18: what an operator should look at before a definitive run; {@link ReadWarning} lists what is behind it.
 * {@code fromLevel} is the level that skipping pièces stand at, else 0.
 */
public record DunningWarning(Kind kind, int fromLevel, int customers, int items, String text) {

    /** What is warned of. */
    public enum Kind {
        SKIPPED_LEVELS,
        ESTIMATED_DUE_DATES,
        OLD_CUT_OFF,
        NOT_SERVABLE,
        OVERDUE_OUTSIDE,
        SENDER_UNNAMED,
        TEMPLATE;

        /** Whether there are tiers or pièces to list behind it. */
        public boolean listed() {
            return this != OLD_CUT_OFF && this != SENDER_UNNAMED && this != TEMPLATE;
        }
    }

    /** What a model lacks or loses, as {@code text} says. */
    public static DunningWarning template(String text) {
        return new DunningWarning(Kind.TEMPLATE, 0, 0, 0, text);
    }

    /** The entity still bears the name that it was created with: no debtor would know who writes. */
    static DunningWarning senderUnnamed(String name) {
        return new DunningWarning(Kind.SENDER_UNNAMED, 0, 0, 0, Messages.of("dunning.warning.sender_unnamed", name));
    }

    static DunningWarning skippedLevels(int fromLevel, int toLevel, int items) {
        String text = fromLevel == 0
                ? Messages.of("dunning.warning.never_dunned", items, toLevel)
                : Messages.of("dunning.warning.skipped_levels", items, fromLevel, toLevel);
        return new DunningWarning(Kind.SKIPPED_LEVELS, fromLevel, 0, items, text);
    }

    static DunningWarning estimatedDueDates(int items) {
        return new DunningWarning(
                Kind.ESTIMATED_DUE_DATES, 0, 0, items, Messages.of("dunning.warning.estimated_due_dates", items));
    }

    static DunningWarning oldCutOff(LocalDate cutOff, long days) {
        return new DunningWarning(
                Kind.OLD_CUT_OFF, 0, 0, 0, Messages.of("dunning.warning.old_cut_off", Formats.date(cutOff), days));
    }

    static DunningWarning notServable(int customers) {
        return new DunningWarning(
                Kind.NOT_SERVABLE, 0, customers, 0, Messages.of("dunning.warning.not_servable", customers));
    }

    static DunningWarning overdueOutside(int customers, int items) {
        return new DunningWarning(
                Kind.OVERDUE_OUTSIDE,
                0,
                customers,
                items,
                Messages.of("dunning.warning.overdue_outside", customers, items));
    }
}
