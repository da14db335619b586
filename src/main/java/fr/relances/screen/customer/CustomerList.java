package fr.relances.screen.customer;

import fr.relances.customer.CustomerRow;
import fr.relances.customer.ListedCustomer;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.DetailedList;
import fr.relances.screen.Part;
import fr.relances.screen.VirtualList;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import fr.relances.text.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The tiers as a list with its filters. */
final class CustomerList {

    private final LocalDate today;
    private final VirtualList<ListedCustomer> list;

    CustomerList(Desk desk, List<ListedCustomer> rows, Consumer<String> open) {
        today = LocalDate.now(desk.clock());
        list = new VirtualList<>(desk, rows, columns())
                .onDetail("key.customer.open", each -> open.accept(each.row().code()))
                .condition(
                        "niveau",
                        (each, typed) -> Integer.toString(each.row().level()).startsWith(typed))
                .condition("atc", starts(CustomerRow::salesRepresentative))
                .condition("type", starts(CustomerRow::type))
                .condition("relance", yesOrNo(each -> each.row().dunnable()))
                .condition("pause", yesOrNo(each -> each.paused(today)))
                .condition("echu", yesOrNo(each -> each.overdue().isPositive()))
                .condition("avant", this::dunnedBefore);
    }

    private static List<Column<ListedCustomer>> columns() {
        return List.of(
                left("code", 8, CustomerRow::code),
                left("name", 18, CustomerRow::name),
                left("postal_code", 5, CustomerRow::postalCode),
                left("town", 10, CustomerRow::town),
                left("representative", 4, CustomerRow::salesRepresentative),
                left("level", 3, row -> "  " + row.level()),
                left("last_dunning", 10, row -> Formats.date(row.lastDunningDate())),
                Column.right(Messages.of("customer.column.balance"), 13, each -> Formats.amount(each.balance())));
    }

    private static Column<ListedCustomer> left(String name, int width, Function<CustomerRow, String> text) {
        return Column.left(Messages.of("customer.column." + name), width, each -> text.apply(each.row()));
    }

    private static BiPredicate<ListedCustomer, String> starts(Function<CustomerRow, String> code) {
        return (each, typed) ->
                code.apply(each.row()).toLowerCase(Locale.FRENCH).startsWith(typed.toLowerCase(Locale.FRENCH));
    }

    /** {@code o} or {@code n}; a filter half typed leaves all rows. */
    private static BiPredicate<ListedCustomer, String> yesOrNo(Predicate<ListedCustomer> test) {
        return (each, typed) -> switch (typed.toLowerCase(Locale.FRENCH)) {
            case "o", "oui" -> test.test(each);
            case "n", "non" -> !test.test(each);
            default -> true;
        };
    }

    /** Not dunned since that date; a date half typed leaves all rows, one that is whole and none leaves no row. */
    private boolean dunnedBefore(ListedCustomer each, String typed) {
        LocalDate last = each.row().lastDunningDate();
        return Typed.date(typed, today)
                .map(day -> last == null || last.isBefore(day))
                .orElse(Typed.maybeDate(typed));
    }

    /** With the whole of the row under the list. */
    Part part() {
        return new DetailedList<>(list, 2, this::whole);
    }

    private String whole(ListedCustomer each) {
        CustomerRow row = each.row();
        String text = Messages.of(
                "customer.row",
                row.code(),
                row.name(),
                row.postalCode(),
                row.town(),
                Formats.euros(each.balance()),
                Formats.euros(each.overdue()));
        String box = row.dunnable() ? "" : Messages.of("customer.row.not_dunnable");
        String paused = each.paused(today) ? Messages.of("customer.row.paused", row.pausedUntil()) : "";
        String proceedings =
                row.judgmentDate() == null ? "" : Messages.of("customer.row.proceedings", row.judgmentDate());
        return text + box + paused + proceedings;
    }

    String typed() {
        return list.typed();
    }

    /** As if {@code text} had been typed. */
    void filter(String text) {
        list.filter(text);
    }

    /** Takes the place of {@code before}: its filter, and the cursor on {@code code}. */
    CustomerList like(CustomerList before, String code) {
        list.filter(before.list.typed());
        list.select(each -> each.row().code().equals(code));
        return this;
    }
}
