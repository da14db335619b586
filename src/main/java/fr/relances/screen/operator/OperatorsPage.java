package fr.relances.screen.operator;

import fr.relances.operator.Operator;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opérateurs: each with their role, and a line for a new one. */
public final class OperatorsPage extends Page {

    private final OperatorUseCases useCases;
    private VirtualList<Row> list;

    /** A line of the list; without an operator it is the one for a new one. */
    private record Row(Optional<Operator> operator, String name, String role, String since, String by) {

        static Row of(Operator operator) {
            return new Row(
                    Optional.of(operator),
                    operator.name(),
                    operator.role().text(),
                    Formats.dateTime(operator.changedAt()),
                    operator.changedBy());
        }
    }

    public OperatorsPage(Desk desk, OperatorUseCases useCases) {
        super(desk, "operators");
        this.useCases = useCases;
    }

    /** What was stored shows when one comes back, filter and place kept. */
    @Override
    protected void shown() {
        String typed = list == null ? "" : list.typed();
        String name = list == null || list.isEmpty() ? "" : list.current().name();
        List<Row> rows =
                new ArrayList<>(useCases.find().run().stream().map(Row::of).toList());
        rows.add(new Row(Optional.empty(), "+", Messages.of("operator.new"), "", ""));
        list = new VirtualList<>(desk, rows, columns()).onDetail("key.operator.open", this::open);
        fill(list);
        list.filter(typed);
        list.select(row -> row.name().equals(name));
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.left(Messages.of("operator.column.name"), 22, Row::name),
                Column.left(Messages.of("operator.column.role"), 17, Row::role),
                Column.left(Messages.of("operator.column.since"), 16, Row::since),
                Column.left(Messages.of("operator.column.by"), 18, Row::by));
    }

    private void open(Row row) {
        desk.open(new OperatorPage(desk, useCases, row.operator()));
    }
}
