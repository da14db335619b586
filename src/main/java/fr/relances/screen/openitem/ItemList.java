package fr.relances.screen.openitem;

import fr.relances.openitem.ItemRow;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.DetailedList;
import fr.relances.screen.Part;
import fr.relances.screen.VirtualList;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Pièces as a list with its filters: those of all tiers, or of one, whose code and name then need no column. */
public final class ItemList {

    private final LocalDate today;
    private final VirtualList<ItemRow> list;

    /** {@code open} gets the row that the operator wants to see whole. */
    public ItemList(Desk desk, List<ItemRow> rows, boolean oneCustomer, Consumer<ItemRow> open) {
        this.today = LocalDate.now(desk.clock());
        this.list = new VirtualList<>(desk, rows, columns(oneCustomer)).onDetail("key.detail", open);
        list.condition("niveau", (row, typed) -> Integer.toString(row.level()).startsWith(typed));
        list.condition("litige", yesOrNo(ItemRow::disputed));
        list.condition("echue", yesOrNo(row -> row.overdue(today)));
        list.condition("site", starts(ItemRow::siteCode));
        if (!oneCustomer) {
            list.condition("tiers", starts(row -> row.owner().code()));
        }
        list.condition("promesse", yesOrNo(row -> row.marks().promiseDate() != null));
        list.condition("estimee", yesOrNo(row -> row.dates().estimated()));
        list.condition("verifier", yesOrNo(row -> !row.marks().toCheck().isEmpty()));
    }

    private List<Column<ItemRow>> columns(boolean oneCustomer) {
        List<Column<ItemRow>> columns = new ArrayList<>();
        if (!oneCustomer) {
            columns.add(Column.left(
                    Messages.of("item.column.customer"), 8, row -> row.owner().code()));
            columns.add(Column.left(
                    Messages.of("item.column.name"), 13, row -> row.owner().name()));
        }
        columns.add(Column.left(Messages.of("item.column.site"), 4, ItemRow::siteCode));
        columns.add(Column.left(Messages.of("item.column.number"), oneCustomer ? 20 : 11, ItemRow::number));
        columns.add(Column.left(Messages.of("item.column.due_date"), 11, ItemList::dueDate));
        columns.add(Column.right(Messages.of("item.column.level"), 3, row -> Integer.toString(row.level())));
        columns.add(Column.right(Messages.of("item.column.balance"), 12, row -> Formats.amount(row.balance())));
        columns.add(Column.left(Messages.of("item.column.marks"), oneCustomer ? 20 : 9, this::marks));
        return columns;
    }

    private static String dueDate(ItemRow row) {
        return Formats.date(row.dates().dueDate()) + (row.dates().estimated() ? "~" : "");
    }

    private String marks(ItemRow row) {
        if (row.disputed()) {
            return Messages.of("item.mark.disputed");
        }
        if (row.marks().promiseDate() != null) {
            return Messages.of("item.mark.promised");
        }
        if (!row.marks().toCheck().isEmpty()) {
            return Messages.of("item.mark.to_check");
        }
        return row.overdue(today) ? Messages.of("item.mark.overdue") : "";
    }

    private static BiPredicate<ItemRow, String> starts(Function<ItemRow, String> code) {
        return (row, typed) -> code.apply(row).toLowerCase(Locale.FRENCH).startsWith(typed.toLowerCase(Locale.FRENCH));
    }

    /** {@code o} or {@code n}; a filter half typed leaves all rows. */
    private static BiPredicate<ItemRow, String> yesOrNo(Predicate<ItemRow> test) {
        return (row, typed) -> switch (typed.toLowerCase(Locale.FRENCH)) {
            case "o", "oui" -> test.test(row);
            case "n", "non" -> !test.test(row);
            default -> true;
        };
    }

    /** With the whole of the row under the list. */
    public Part part() {
        return new DetailedList<>(list, 2, this::whole);
    }

    private String whole(ItemRow row) {
        String text = Messages.of(
                row.dates().dueDate() == null ? "item.row.credit" : "item.row.debit",
                row.owner().code(),
                row.owner().name(),
                ItemWords.nature(row.nature()),
                row.number(),
                row.dates().itemDate(),
                dueDate(row),
                row.balance());
        String dunned = row.lastDunningDate() == null ? "" : Messages.of("item.row.dunned", row.lastDunningDate());
        String disputed =
                row.disputed() ? Messages.of("item.row.disputed", row.marks().disputed()) : "";
        String promised = row.marks().promiseDate() == null
                ? ""
                : Messages.of("item.row.promised", row.marks().promiseDate());
        String toCheck = row.marks().toCheck().isEmpty()
                ? ""
                : Messages.of("item.row.to_check", row.marks().toCheck());
        return text + dunned + disputed + promised + toCheck;
    }

    public String typed() {
        return list.typed();
    }

    /** Takes the place of {@code before}: its filter, and the pièce where the cursor was. */
    public ItemList like(ItemList before) {
        list.filter(before.typed());
        if (!before.list.isEmpty()) {
            long id = before.list.current().id();
            list.select(row -> row.id() == id);
        }
        return this;
    }

    /** As if {@code text} had been typed. */
    public ItemList filter(String text) {
        list.filter(text);
        return this;
    }
}
