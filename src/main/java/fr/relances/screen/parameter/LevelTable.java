package fr.relances.screen.parameter;

import fr.relances.parameter.DunningLevel;
import fr.relances.screen.Canvas;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Look;
import fr.relances.screen.VirtualList;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The levels of an entity in their order, as a list to be gone through or, while the keys go elsewhere, as plain text. */
final class LevelTable {

    private final List<DunningLevel> levels;
    private final VirtualList<DunningLevel> list;

    LevelTable(Desk desk, Collection<DunningLevel> unordered, Consumer<DunningLevel> open) {
        levels = unordered.stream()
                .sorted(Comparator.comparing(DunningLevel::level))
                .toList();
        list = new VirtualList<>(desk, levels, columns()).withoutFilter().onDetail("key.open", open);
    }

    VirtualList<DunningLevel> list() {
        return list;
    }

    boolean isEmpty() {
        return levels.isEmpty();
    }

    /** Whether the cursor stands on the first level. */
    boolean atTop() {
        return levels.isEmpty() || list.current() == levels.get(0);
    }

    void select(int level) {
        list.select(each -> each.level() == level);
    }

    void paintIdle(Canvas canvas) {
        canvas.put(1, 0, line(canvas, Column::title), Look.STRONG);
        for (int row = 0; row < levels.size(); row++) {
            DunningLevel level = levels.get(row);
            canvas.put(1, row + 1, line(canvas, column -> column.text().apply(level)));
        }
    }

    private static String line(Canvas canvas, Function<Column<DunningLevel>, String> cell) {
        return columns().stream()
                .map(column -> canvas.fitted(cell.apply(column), column.width(), column.right()))
                .collect(Collectors.joining(" "));
    }

    private static List<Column<DunningLevel>> columns() {
        return List.of(
                Column.right(Messages.of("options.column.level"), 2, level -> Integer.toString(level.level())),
                Column.left(Messages.of("options.column.name"), 28, DunningLevel::name),
                Column.left(
                        Messages.of("options.column.formal_notice"),
                        15,
                        level -> level.formalNotice() ? Messages.of("options.formal_notice") : ""),
                Column.right(
                        Messages.of("options.column.lateness"),
                        7,
                        level -> Integer.toString(level.conditions().minimumLateness())),
                Column.right(
                        Messages.of("options.column.delay"),
                        6,
                        level -> Integer.toString(level.conditions().minimumDelay())),
                Column.right(
                        Messages.of("options.column.amount"),
                        14,
                        level -> Formats.amount(level.conditions().minimumAmount())));
    }
}
