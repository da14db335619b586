package fr.relances.letter.statement;

import fr.relances.letter.Nature;
import fr.relances.letter.paper.Printable;
import fr.relances.letter.paper.Sheet;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The columns of a relevé, over the whole width of the letter. */
enum StatementColumn {
    DATE("date", 56, false),
    ITEM("item", 106, false),
    DUE_DATE("due_date", 56, false),
    STATE("state", 132, false),
    AMOUNT("amount", 66, true),
    BALANCE("balance", 66, true);

    private final String key;
    private final float width;
    private final boolean right;

    StatementColumn(String key, float width, boolean right) {
        this.key = key;
        this.width = width;
        this.right = right;
    }

    String title() {
        return Messages.of("statement.column." + key);
    }

    boolean right() {
        return right;
    }

    /** Whether its texts go on below; dates and amounts fit, or are set smaller. */
    boolean wraps() {
        return this == ITEM || this == STATE;
    }

    float left() {
        float left = Sheet.LEFT;
        for (StatementColumn before : values()) {
            if (before == this) {
                break;
            }
            left += before.width;
        }
        return left;
    }

    float end() {
        return left() + width;
    }

    /** What stands in this column for a pièce, a text a line. */
    List<String> texts(StatementLine line) {
        return switch (this) {
            case DATE -> List.of(Formats.date(line.date()));
            case ITEM -> List.of(Nature.label(line.nature()) + " " + Printable.visible(line.number()));
            case DUE_DATE -> List.of(Formats.date(line.dueDate()));
            case STATE -> state(line);
            case AMOUNT -> List.of(Formats.amount(line.amount()));
            case BALANCE -> List.of(Formats.amount(line.balance()));
        };
    }

    private static List<String> state(StatementLine line) {
        List<String> texts = new ArrayList<>();
        if (line.credit()) {
            texts.add(Messages.of("statement.credit"));
        } else if (line.overdue()) {
            texts.add(
                    line.daysLate() == 1
                            ? Messages.of("statement.overdue.one")
                            : Messages.of("statement.overdue", Formats.number(line.daysLate())));
        } else {
            texts.add(Messages.of("statement.not_due"));
        }
        if (line.disputed().isPositive()) {
            texts.add(Messages.of("statement.disputed", Formats.euros(line.disputed())));
        }
        if (line.promiseDate() != null) {
            texts.add(Messages.of("statement.promised", Formats.euros(line.promised()), line.promiseDate()));
        }
        return texts;
    }
}
