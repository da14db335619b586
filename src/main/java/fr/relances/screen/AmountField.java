package fr.relances.screen;

import fr.relances.amount.Amount;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import fr.relances.text.Typed;
import java.util.Optional;
import java.util.function.Function;

/** {@code [        0,00]}: an amount at the right, typed with comma or point; empty means zero. */
public final class AmountField extends TextField {

    private Function<Amount, Optional<String>> rule = amount -> Optional.empty();

    public AmountField(String name, int cells) {
        super(name, cells);
        alignRight();
        set(Amount.ZERO);
        check(typed ->
                parsed().isPresent() ? rule.apply(amount()) : Optional.of(Messages.of("field.amount.wrong", typed)));
    }

    /** What is wrong with an amount that is one. */
    public AmountField rule(Function<Amount, Optional<String>> newRule) {
        rule = newRule;
        return this;
    }

    public AmountField set(Amount amount) {
        set(Formats.amount(amount));
        return this;
    }

    /** Zero while nothing right stands there; see {@link #problem()}. */
    public Amount amount() {
        return parsed().orElse(Amount.ZERO);
    }

    private Optional<Amount> parsed() {
        return value().isEmpty() ? Optional.of(Amount.ZERO) : Typed.amount(value());
    }

    @Override
    protected void left() {
        parsed().ifPresent(this::set);
    }
}
