package fr.relances.operator;

import fr.relances.text.Messages;
import java.util.Optional;

/** What can be an operator's name: a login as the system gives it, or what a forced command says. */
public final class OperatorName {

    /** What the base keeps of a name. */
    public static final int LONGEST = 60;

    private OperatorName() {}

    /** Empty for a good one. */
    public static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of(Messages.of("operator.no_name"));
        }
        boolean good = name.equals(name.strip())
                && name.length() <= LONGEST
                && name.chars().noneMatch(OperatorName::unseen);
        return good ? Optional.empty() : Optional.of(Messages.of("operator.wrong_name", name, LONGEST));
    }

    /** Whether it can stand in a forced command, which a shell reads. */
    static boolean safeInCommand(String name) {
        return name.matches("[A-Za-z0-9_][A-Za-z0-9._-]*");
    }

    /** Two names that look the same would be two persons. */
    private static boolean unseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
