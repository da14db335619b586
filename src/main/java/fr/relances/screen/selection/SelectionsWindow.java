package fr.relances.screen.selection;

import fr.relances.screen.AskWindow;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.VirtualList;
import fr.relances.screen.Window;
import fr.relances.selection.SavedSelection;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last selection and the named ones, to be recalled or deleted; the present one, to be saved. */
final class SelectionsWindow extends Window {

    private static final List<Integer> WIDTHS = List.of(36, 16, 18);

    private final Selections selections;
    private final VirtualList<Row> list;
    private final List<Row> rows = new ArrayList<>();

    /** Without a selection: the row that saves the present one. */
    private record Row(String name, Optional<SavedSelection> saved) {

        String savedAt() {
            return saved.map(each -> Formats.dateTime(each.savedAt())).orElse("");
        }

        boolean named() {
            return saved.isPresent() && !saved.get().last();
        }
    }

    SelectionsWindow(Desk desk, Selections selections, List<SavedSelection> saved) {
        super(desk);
        this.selections = selections;
        for (SavedSelection each : saved) {
            rows.add(new Row(each.last() ? Messages.of("selection.last") : each.name(), Optional.of(each)));
        }
        rows.add(new Row(Messages.of("selection.save"), Optional.empty()));
        list = new VirtualList<>(desk, rows, columns()).withoutFilter();
        fill(list);
        keys.bind(Key.ENTER, "key.choose", this::choose);
        keys.bind('s', "key.selection.delete", this::askDelete)
                .when(() -> list.current().named());
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.left(Messages.of("selection.name"), WIDTHS.get(0), Row::name),
                Column.left(Messages.of("selection.at"), WIDTHS.get(1), Row::savedAt),
                Column.left(
                        Messages.of("selection.content"),
                        WIDTHS.get(2),
                        row -> row.saved().map(selections::describe).orElse("")));
    }

    private void choose() {
        Row row = list.current();
        close();
        row.saved()
                .ifPresentOrElse(
                        selections::recall,
                        () -> selections.save(
                                rows.stream().filter(Row::named).map(Row::name).toList()));
    }

    private void askDelete() {
        String name = list.current().name();
        new AskWindow(desk, Messages.of("selection.ask.delete", name), () -> {
                    close();
                    selections.delete(name);
                })
                .show();
    }

    @Override
    protected String hint() {
        return Messages.of(list.current().named() ? "selection.hint.named" : "selection.hint");
    }

    @Override
    protected String help() {
        return Messages.of("help.selections");
    }

    @Override
    protected boolean unsaved() {
        return false;
    }

    @Override
    protected String title() {
        return Messages.of("title.selections");
    }

    @Override
    protected int width() {
        return WIDTHS.stream().mapToInt(width -> width + 1).sum() + 2;
    }

    @Override
    protected int height() {
        return Math.max(4, rows.size() + 1);
    }
}
