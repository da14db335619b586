package fr.relances.screen.parameter;

import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.LevelField;
import fr.relances.screen.AmountField;
import fr.relances.screen.CheckField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.util.Optional;

/** What a level asks before it duns (R10), its name, and how long a debtor has to pay. */
final class LevelForm {

    static final int ROWS = 4;

    private static final int LABEL = 1;
    private static final int FIELD = 45;
    private static final int RIGHT = 53;

    private final Form form;
    private final TextField name;
    private final CheckField formalNotice = new CheckField("formal_notice");
    private final TextField minimumLateness;
    private final TextField minimumDelay;
    private final AmountField minimumAmount = new AmountField("minimum_amount", 12);
    private final TextField paymentDays;

    LevelForm(Desk desk) {
        form = new Form(desk, "dunning_level");
        name = new TextField("name", LevelField.LONGEST_NAME);
        name.check(LevelField.NAME::problem);
        minimumLateness = days("minimum_lateness", 4, LevelField.MINIMUM_LATENESS);
        minimumDelay = days("minimum_delay", 4, LevelField.MINIMUM_DELAY);
        paymentDays = days("payment_days", 3, LevelField.PAYMENT_DAYS);
        minimumAmount.rule(amount -> amount.isNegative()
                ? Optional.of(Messages.of("level.wrong.amount", minimumAmount.value()))
                : Optional.empty());
        form.add(0, LABEL, 17, name);
        form.add(1, LABEL, FIELD, minimumLateness);
        form.add(1, RIGHT, formalNotice);
        form.add(2, LABEL, FIELD, minimumDelay);
        form.add(2, RIGHT, 71, paymentDays);
        form.add(3, LABEL, FIELD, minimumAmount);
    }

    private static TextField days(String name, int cells, LevelField field) {
        return new TextField(name, cells).check(typed -> typed.isEmpty() ? Optional.empty() : field.problem(typed));
    }

    Form form() {
        return form;
    }

    void show(DunningLevel level) {
        name.set(level.name());
        formalNotice.set(level.formalNotice());
        minimumLateness.set(LevelField.MINIMUM_LATENESS.of(level));
        minimumDelay.set(LevelField.MINIMUM_DELAY.of(level));
        minimumAmount.set(level.conditions().minimumAmount());
        paymentDays.set(LevelField.PAYMENT_DAYS.of(level));
    }

    /** The level {@code number} with these texts; a field that is wrong counts as nothing. */
    DunningLevel level(int number, DunningLevel.Texts texts) {
        return new DunningLevel(
                number,
                name.value(),
                formalNotice.ticked(),
                new DunningLevel.Conditions(
                        days(minimumLateness, LevelField.MINIMUM_LATENESS),
                        days(minimumDelay, LevelField.MINIMUM_DELAY),
                        minimumAmount.amount()),
                days(paymentDays, LevelField.PAYMENT_DAYS),
                texts);
    }

    private static int days(TextField field, LevelField of) {
        return of.problem(field.value()).isEmpty() ? Integer.parseInt(field.value()) : 0;
    }
}
