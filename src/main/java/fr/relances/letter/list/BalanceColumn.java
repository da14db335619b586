package fr.relances.letter.list;

import fr.relances.amount.Amount;
import fr.relances.text.Formats;
import java.util.List;

/** The columns of the aged balance on paper. */
enum BalanceColumn implements ListColumn {
    CODE("code", 66, false),
    NAME("name", 174, false),
    BALANCE("balance", 78, true),
    NOT_DUE("not_due", 78, true),
    TO_30("to_30", 78, true),
    TO_60("to_60", 78, true),
    TO_90("to_90", 78, true),
    OVER_90("over_90", 78, true),
    CREDITS("credits", 77, true);

    private final String key;
    private final float width;
    private final boolean right;

    BalanceColumn(String key, float width, boolean right) {
        this.key = key;
        this.width = width;
        this.right = right;
    }

    @Override
    public String key() {
        return "balance.paper." + key;
    }

    @Override
    public float width() {
        return width;
    }

    @Override
    public boolean right() {
        return right;
    }

    @Override
    public float left() {
        return ListColumn.left(List.of(values()), this);
    }

    /** What stands in this column; nothing for a zero, so that one sees where something is. */
    String text(BalanceRow row) {
        return switch (this) {
            case CODE -> row.code();
            case NAME -> row.name();
            case BALANCE -> Formats.amount(row.balance());
            case NOT_DUE -> amount(row.notDue());
            case TO_30 -> amount(row.to30());
            case TO_60 -> amount(row.to60());
            case TO_90 -> amount(row.to90());
            case OVER_90 -> amount(row.over90());
            case CREDITS -> amount(row.credits());
        };
    }

    private static String amount(Amount amount) {
        return amount.isZero() ? "" : Formats.amount(amount);
    }
}
