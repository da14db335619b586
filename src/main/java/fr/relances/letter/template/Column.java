package fr.relances.letter.template;

import fr.relances.parameter.DisplayOption;
import java.util.Optional;

/** The columns of the table of pièces in their order; some are shown only when an option says so (R22). */
public enum Column {
    DATE("date", 54, false, null),
    NUMBER("number", 0, false, null),
    DUE_DATE("due_date", 54, false, null),
    DAYS_LATE("days_late", 38, true, DisplayOption.DAYS_LATE_COLUMN),
    METHOD("method", 66, false, DisplayOption.PAYMENT_METHOD_COLUMN),
    LEVEL("level", 36, true, DisplayOption.LEVEL_COLUMN),
    AMOUNT("amount", 65, true, null),
    BALANCE("balance", 65, true, null);

    private final String key;
    private final float width;
    private final boolean right;
    private final DisplayOption option;

    Column(String key, float width, boolean right, DisplayOption option) {
        this.key = key;
        this.width = width;
        this.right = right;
        this.option = option;
    }

    String key() {
        return "letter.column." + key;
    }

    /** In points with its gap; 0 takes what the others leave. */
    public float width() {
        return width;
    }

    /** Whether its texts end at the right edge, as numbers do. */
    public boolean right() {
        return right;
    }

    Optional<DisplayOption> option() {
        return Optional.ofNullable(option);
    }
}
