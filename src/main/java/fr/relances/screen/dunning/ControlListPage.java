package fr.relances.screen.dunning;

import fr.relances.dunning.ControlListKind;
import fr.relances.dunning.ReadControlList.Content;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.DetailedList;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Aperçu 3/4 of a control list: each pièce with its last level and date; F5 shows what is set aside too. */
final class ControlListPage extends Page {

    private record Row(CustomerDecision customer, ItemDecision item) {

        static Function<Row, String> of(Function<ItemDecision, String> text) {
            return row -> text.apply(row.item());
        }

        String whole() {
            return customer.customer().code() + " " + customer.customer().name() + " : " + ItemColumns.whole(item);
        }
    }

    private final ShownRun run;
    private final boolean everything;

    private ControlListPage(Desk desk, ShownRun run, boolean everything, List<Row> rows) {
        super(desk, "dunning.list");
        this.run = run;
        this.everything = everything;
        VirtualList<Row> list = new VirtualList<>(desk, rows, everything ? decisionColumns() : columns());
        list.onDetail("key.detail", row -> desk.open(new CustomerItemsPage(desk, row.customer())));
        fill(new DetailedList<>(list, 2, Row::whole));
        keys.bind(Key.F5, everything ? "key.dunning.to_dun" : "key.dunning.everything", this::toggle);
        keys.bind(Key.F10, "key.next", () -> ControlListOutputPage.open(desk, run, kind()));
    }

    /** Reads the list; Échap meanwhile shows as much as was read. */
    static void open(Desk desk, ShownRun run, boolean everything) {
        WorkWindow.run(
                desk,
                Messages.of("title.dunning.list"),
                progress -> {
                    List<Row> rows = new ArrayList<>();
                    boolean whole = run.useCases()
                            .looking()
                            .readControlList()
                            .run(
                                    run.kept(),
                                    content(everything),
                                    progress,
                                    customer -> add(rows, customer, everything));
                    return whole ? rows : List.<Row>of();
                },
                rows -> {
                    if (rows.isEmpty()) {
                        desk.refuse(Messages.of("dunning.list.stopped"));
                    } else {
                        desk.open(new ControlListPage(desk, run, everything, rows));
                    }
                });
    }

    private static void add(List<Row> rows, CustomerDecision customer, boolean everything) {
        for (ItemDecision item : customer.items()) {
            if (everything || item.decision() != Decision.ECARTER) {
                rows.add(new Row(customer, item));
            }
        }
    }

    private static Content content(boolean everything) {
        return everything ? Content.EVERYTHING : Content.TO_DUN;
    }

    private ControlListKind kind() {
        return everything ? ControlListKind.PDF_WITH_SET_ASIDE : ControlListKind.PDF;
    }

    private void toggle() {
        desk.close(this);
        open(desk, run, !everything);
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(common());
        columns.add(Column.right(Messages.of("dunning.column.level"), 6, Row.of(ItemColumns::level)));
        columns.add(Column.left(Messages.of("dunning.column.last_dunning"), 16, Row.of(ItemColumns::lastDunning)));
        columns.add(Column.right(Messages.of("dunning.column.balance"), 12, Row.of(ItemColumns::amount)));
        return columns;
    }

    /** With the decision and its reason in the place of the last dunning, which the foot tells. */
    private static List<Column<Row>> decisionColumns() {
        List<Column<Row>> columns = new ArrayList<>(common());
        columns.add(Column.right(Messages.of("dunning.column.balance"), 12, Row.of(ItemColumns::balance)));
        columns.add(Column.left(Messages.of("dunning.column.decision"), 8, Row.of(ItemColumns::decision)));
        columns.add(Column.left(Messages.of("dunning.column.reason"), 60, Row.of(ItemDecision::reason)));
        return columns;
    }

    private static List<Column<Row>> common() {
        return List.of(
                Column.left(
                        Messages.of("dunning.column.code"),
                        8,
                        row -> row.customer().customer().code()),
                Column.left(
                        Messages.of("dunning.column.name"),
                        12,
                        row -> row.customer().customer().name()),
                Column.left(Messages.of("dunning.column.number"), 8, Row.of(ItemColumns::number)),
                Column.left(Messages.of("dunning.column.due_date"), 11, Row.of(ItemColumns::lastDay)));
    }

    @Override
    protected String step() {
        return Messages.of(
                        "dunning.list.place",
                        run.totals().customers(),
                        run.totals().items(),
                        Formats.euros(run.totals().net()))
                + "   3/4";
    }
}
