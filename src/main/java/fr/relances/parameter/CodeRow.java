package fr.relances.parameter;

import fr.relances.text.Messages;
import java.util.Optional;

/** A row of a table of codes; {@code dunnable} and {@code graceDays} (R9) count for payment methods alone. */
public record CodeRow(CodeTable table, String code, String label, boolean dunnable, int graceDays) {

    static final int LONGEST_LABEL = 100;
    static final int MOST_GRACE_DAYS = 9999;

    /** With what a new row has at first. */
    public static CodeRow blank(CodeTable table) {
        return new CodeRow(table, "", "", true, 0);
    }

    static CodeRow of(CodeTable table, Reference row) {
        return new CodeRow(table, row.code(), row.label(), true, 0);
    }

    static CodeRow of(PaymentMethod method) {
        return new CodeRow(
                CodeTable.PAYMENT_METHOD, method.code(), method.label(), method.dunnable(), method.graceDays());
    }

    /** What is wrong with a new code. */
    public static Optional<String> codeProblem(String code) {
        return EntityChecks.code(code);
    }

    public static Optional<String> labelProblem(String label) {
        if (label.isBlank()) {
            return Optional.of(Messages.of("table.wrong.no_label"));
        }
        return label.length() > LONGEST_LABEL
                ? Optional.of(EntityChecks.tooLong(label, LONGEST_LABEL))
                : Optional.empty();
    }

    /** The days of grace as typed; empty stands for none. */
    public static Optional<String> graceProblem(String days) {
        return days.isEmpty() || days.matches("\\d{1,4}")
                ? Optional.empty()
                : Optional.of(Messages.of("table.wrong.grace", days, Integer.toString(MOST_GRACE_DAYS)));
    }

    /** How a record of changes tells it. */
    String text() {
        return table == CodeTable.PAYMENT_METHOD
                ? Messages.of(dunnable ? "table.text.dunnable" : "table.text.not_dunnable", code, label, graceDays)
                : Messages.of("table.text", code, label);
    }
}
