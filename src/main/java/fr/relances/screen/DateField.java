package fr.relances.screen;

import fr.relances.text.Formats;
import fr.relances.text.Messages;
import fr.relances.text.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** {@code [24/11/2026]}: takes 241126, j, f, +7, -30 too, and writes the date whole when the cursor leaves. */
public final class DateField extends TextField {

    private static final int CELLS = 10;

    private final Clock clock;
    private boolean required;
    private Function<Optional<LocalDate>, Optional<String>> rule = date -> Optional.empty();

    public DateField(String name, Clock clock) {
        super(name, CELLS);
        this.clock = clock;
        check(this::refusal);
    }

    /** Empty is refused. */
    public DateField required() {
        required = true;
        return this;
    }

    /** What is wrong with a date that is one, or with none. */
    public DateField rule(Function<Optional<LocalDate>, Optional<String>> newRule) {
        rule = newRule;
        return this;
    }

    public DateField set(LocalDate date) {
        set(Formats.date(date));
        return this;
    }

    /** Empty while nothing, or nothing right, stands there. */
    public Optional<LocalDate> date() {
        return value().isEmpty() ? Optional.empty() : Typed.date(value(), LocalDate.now(clock));
    }

    @Override
    protected void left() {
        date().ifPresent(this::set);
    }

    private Optional<String> refusal(String typed) {
        if (typed.isEmpty()) {
            return required ? Optional.of(Messages.of("field.required")) : rule.apply(Optional.empty());
        }
        return date().isPresent() ? rule.apply(date()) : Optional.of(Messages.of("field.date.wrong", typed));
    }
}
