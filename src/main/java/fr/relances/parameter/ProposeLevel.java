package fr.relances.parameter;

import fr.relances.amount.Amount;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;

/** Use case: the level that would follow an entity's last one, as it begins. Changes nothing: it is stored once it has its texts. */
public final class ProposeLevel {

    private static final int HIGHEST = 9;
    private static final int PAYMENT_DAYS = 8;

    private final ReadParameters readParameters;

    public ProposeLevel(ReadParameters readParameters) {
        this.readParameters = readParameters;
    }

    /** R35: the last level is a mise en demeure until somebody says otherwise. Refused after the ninth. */
    public DunningLevel run(String entityCode) {
        int last = readParameters.run(entityCode).levels().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (last >= HIGHEST) {
            throw new OperatorException("level.highest", HIGHEST);
        }
        return new DunningLevel(
                last + 1,
                Messages.of("level.new.name", last + 1),
                true,
                new DunningLevel.Conditions(0, 0, Amount.ZERO),
                PAYMENT_DAYS,
                new DunningLevel.Texts("", ""));
    }
}
