package fr.relances.screen;

import fr.relances.text.Formats;
import fr.relances.text.Messages;
import fr.relances.text.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** {@code [24/11/2026]}: takes 241126, j, f, +7, -30 too, and writes the date whole when the cursor leaves. */
public final class DateField extends TextField {

    private static final int CELLS = 10;

    private final Clock clock;
    private boolean required;

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
            return required ? Optional.of(Messages.of("field.required")) : Optional.empty();
        }
        return date().isPresent() ? Optional.empty() : Optional.of(Messages.of("field.date.wrong", typed));
    }
}
