package fr.relances.parameter;

import fr.relances.text.Formats;
import fr.relances.text.Messages;
import fr.relances.text.Typed;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a level has to set: how its value reads in the record of changes, and what is wrong with it. */
public enum LevelField {
    NAME(DunningLevel::name),
    FORMAL_NOTICE(level -> level.formalNotice() ? "O" : "N"),
    MINIMUM_LATENESS(level -> Integer.toString(level.conditions().minimumLateness())),
    MINIMUM_DELAY(level -> Integer.toString(level.conditions().minimumDelay())),
    MINIMUM_AMOUNT(level -> Formats.amount(level.conditions().minimumAmount())),
    PAYMENT_DAYS(level -> Integer.toString(level.paymentDays())),
    HEADER(level -> level.texts().header()),
    FOOTER(level -> level.texts().footer());

    /** The most characters of a level's name. */
    public static final int LONGEST_NAME = 60;

    /** The most characters of a header or footer. */
    public static final int LONGEST_TEXT = 16_000;

    private static final Pattern DAYS = Pattern.compile("\\d{1,9}");
    private static final int MOST_DAYS = 9999;
    private static final int MOST_PAYMENT_DAYS = 999;

    private final Function<DunningLevel, String> value;

    LevelField(Function<DunningLevel, String> value) {
        this.value = value;
    }

    /** The value as text. */
    public String of(DunningLevel level) {
        return value.apply(level);
    }

    public String label() {
        return Messages.of("label.dunning_level." + name().toLowerCase(Locale.ROOT));
    }

    /** What is wrong with a value as it is written; the merge fields of texts are checked elsewhere. */
    public Optional<String> problem(String written) {
        return switch (this) {
            case NAME -> name(written);
            case FORMAL_NOTICE -> Optional.empty();
            case MINIMUM_LATENESS, MINIMUM_DELAY -> days(written, MOST_DAYS);
            case PAYMENT_DAYS -> days(written, MOST_PAYMENT_DAYS);
            case MINIMUM_AMOUNT ->
                Typed.amount(written).filter(amount -> !amount.isNegative()).isPresent()
                        ? Optional.empty()
                        : Optional.of(Messages.of("level.wrong.amount", written));
            case HEADER, FOOTER ->
                written.length() > LONGEST_TEXT
                        ? Optional.of(Messages.of("level.wrong.text", written.length(), LONGEST_TEXT))
                        : Optional.empty();
        };
    }

    private static Optional<String> name(String name) {
        if (name.isBlank()) {
            return Optional.of(Messages.of("level.wrong.no_name"));
        }
        return name.length() > LONGEST_NAME
                ? Optional.of(Messages.of("level.wrong.name", name, name.length(), LONGEST_NAME))
                : Optional.empty();
    }

    private static Optional<String> days(String written, int most) {
        return DAYS.matcher(written).matches() && Integer.parseInt(written) <= most
                ? Optional.empty()
                : Optional.of(Messages.of("level.wrong.days", written, Integer.toString(most)));
    }
}
