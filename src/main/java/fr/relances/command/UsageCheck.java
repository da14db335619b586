package fr.relances.command;

import fr.relances.text.ExitStatus;
import fr.relances.text.FrenchOrder;
import fr.relances.text.OperatorException;
import java.util.Map;

/** Refuses option values and combinations that picocli can't know to be wrong (status 2). */
final class UsageCheck {

    /** The value behind a word of a closed list. */
    <T> T choice(String option, String word, Map<String, T> words) {
        T value = words.get(word);
        if (value == null) {
            throw refused("usage.choice", word, option, FrenchOrder.joined(words.keySet()));
        }
        return value;
    }

    void range(String option, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw refused("usage.range", value, option, lowest, highest);
        }
    }

    /** Exactly one of two options. */
    void one(boolean first, String firstName, boolean second, String secondName) {
        if (first && second) {
            throw refused("usage.exclusive", firstName + ", " + secondName);
        }
        if (!first && !second) {
            throw refused("usage.one_of", firstName, secondName);
        }
    }

    /** Two options with values that exclude each other; null where one is not given. */
    void atMostOne(Object first, String firstName, Object second, String secondName) {
        if (first != null && second != null) {
            throw refused("usage.exclusive", firstName + ", " + secondName);
        }
    }

    /** An option that makes sense only with another. */
    void onlyWith(boolean given, String option, boolean other, String otherName) {
        if (given && !other) {
            throw refused("usage.only_with", option, otherName);
        }
    }

    OperatorException refused(String key, Object... arguments) {
        return new OperatorException(ExitStatus.USAGE, key, arguments);
    }
}
