package fr.relances.letter.list;

import fr.relances.letter.Nature;
import fr.relances.text.Formats;
import java.util.List;

/** The columns of the control list on paper, A4 landscape. */
enum ControlColumn implements ListColumn {
    CODE("code", 58, false),
    NAME("name", 136, false),
    NUMBER("number", 96, false),
    NATURE("nature", 44, false),
    DATE("date", 48, false),
    DUE_DATE("due_date", 48, false),
    DAYS_LATE("days_late", 34, true),
    METHOD("method", 54, false),
    AMOUNT("amount", 62, true),
    BALANCE("balance", 62, true),
    DUNNED("dunned", 62, true),
    LEVEL("level", 34, true),
    LAST_DATE("last_date", 47, false);

    private final String key;
    private final float width;
    private final boolean right;

    ControlColumn(String key, float width, boolean right) {
        this.key = key;
        this.width = width;
        this.right = right;
    }

    @Override
    public String key() {
        return "control.column." + key;
    }

    /** What stands in this column for a pièce. */
    String text(ControlListRow row) {
        ControlListRow.Item item = row.item();
        return switch (this) {
            case CODE -> row.party().code();
            case NAME -> row.party().name();
            case NUMBER -> item.number();
            case NATURE -> Nature.label(item.nature());
            case DATE -> Formats.date(item.date());
            case DUE_DATE -> Formats.date(item.dueDate());
            case DAYS_LATE -> item.dueDate() == null ? "" : Formats.number(item.daysLate());
            case METHOD -> item.paymentMethod();
            case AMOUNT -> Formats.amount(item.amount());
            case BALANCE -> Formats.amount(item.balance());
            case DUNNED ->
                row.outcome().setAside() ? "" : Formats.amount(row.outcome().dunned());
            case LEVEL -> Integer.toString(item.level());
            case LAST_DATE -> Formats.date(item.lastDunningDate());
        };
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
}
