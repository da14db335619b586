package fr.relances.screen.table;

import fr.relances.parameter.CodeRow;
import fr.relances.parameter.CodeTable;
import fr.relances.screen.AskWindow;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Tables: the rows of one table, a line for a new one, F5 to the next table; s deletes a row where nothing uses it. */
public final class TablesPage extends Page {

    private static final String NEW = "+";

    private final TableUseCases useCases;
    private CodeTable table;
    private VirtualList<CodeRow> list;
    private CodeRow newRow;
    private boolean stale;

    private TablesPage(Desk desk, TableUseCases useCases, CodeTable table, List<CodeRow> rows) {
        super(desk, "tables");
        this.useCases = useCases;
        keys.bind('s', "key.table.delete", this::askDelete).when(() -> !list.isEmpty() && !isNew(list.current()));
        show(table, rows);
    }

    /** Reads the first table, then opens. */
    public static void open(Desk desk, TableUseCases useCases) {
        CodeTable first = CodeTable.CUSTOMER_TYPE;
        WorkWindow.run(
                desk,
                Messages.of("title.tables"),
                progress -> useCases.find().run(useCases.entityCode(), first),
                rows -> desk.open(new TablesPage(desk, useCases, first, rows)));
    }

    /** What was stored in a fiche shows when one comes back, place kept. */
    @Override
    protected void shown() {
        if (stale) {
            stale = false;
            String code = list.isEmpty() ? "" : list.current().code();
            read(table, () -> list.select(row -> row.code().equals(code)));
        }
    }

    private void read(CodeTable wanted, Runnable then) {
        WorkWindow.run(desk, title(), progress -> useCases.find().run(useCases.entityCode(), wanted), rows -> {
            show(wanted, rows);
            then.run();
        });
    }

    private void show(CodeTable shown, List<CodeRow> stored) {
        table = shown;
        List<CodeRow> rows = new ArrayList<>(stored);
        newRow = new CodeRow(table, NEW, Messages.of("table.new." + table), true, 0);
        rows.add(newRow);
        list = new VirtualList<>(desk, rows, columns()).withoutFilter().onDetail("key.table.open", this::open);
        fill(list);
        CodeTable next = CodeTable.values()[(table.ordinal() + 1) % CodeTable.values().length];
        keys.bind(Key.F5, "key.table." + next, () -> read(next, () -> {}));
    }

    private List<Column<CodeRow>> columns() {
        List<Column<CodeRow>> columns = new ArrayList<>();
        columns.add(Column.left(Messages.of("table.column.code"), 20, CodeRow::code));
        columns.add(Column.left(Messages.of("table.column.label"), 34, CodeRow::label));
        if (table == CodeTable.PAYMENT_METHOD) {
            columns.add(Column.left(Messages.of("table.column.dunnable"), 10, this::dunnable));
            columns.add(Column.right(Messages.of("table.column.grace"), 10, this::grace));
        }
        return columns;
    }

    private String dunnable(CodeRow row) {
        return isNew(row) ? "" : Messages.of(row.dunnable() ? "table.yes" : "table.no");
    }

    private String grace(CodeRow row) {
        return isNew(row) ? "" : Messages.of("table.days", row.graceDays());
    }

    private boolean isNew(CodeRow row) {
        return row == newRow;
    }

    private void open(CodeRow row) {
        stale = true;
        desk.open(new CodePage(desk, useCases, isNew(row) ? CodeRow.blank(table) : row));
    }

    private void askDelete() {
        CodeRow row = list.current();
        String named = Messages.of("table.named." + table, row.code());
        new AskWindow(desk, Messages.of("table.ask.delete", named, row.label()), () -> delete(row, named)).show();
    }

    private void delete(CodeRow row, String named) {
        WorkWindow.run(
                desk,
                title(),
                progress -> {
                    useCases.edit().delete(useCases.entityCode(), row);
                    return row.table();
                },
                deletedFrom -> {
                    read(deletedFrom, () -> {});
                    desk.say(Messages.of("table.deleted", named));
                });
    }

    @Override
    protected String step() {
        return Messages.of("table.title." + table);
    }
}
