package fr.relances.screen.dunning;

import fr.relances.dunning.DunningSelection;
import fr.relances.dunning.SavedSelection;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.PickList;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** F2: the last selection and the named ones, to be recalled; the present one, to be saved. */
final class SelectionsWindow {

    private SelectionsWindow() {}

    /** Without a selection: the row that saves the present one. */
    private record Row(String name, Optional<SavedSelection> saved) {

        String savedAt() {
            return saved.map(each -> Formats.dateTime(each.savedAt())).orElse("");
        }

        String level() {
            return saved.map(each -> Messages.of(
                            "dunning.selection.level",
                            each.selection().criteria().level()))
                    .orElse("");
        }
    }

    static void open(Desk desk, List<SavedSelection> saved, Consumer<DunningSelection> recall, Consumer<String> save) {
        List<Row> rows = new ArrayList<>();
        for (SavedSelection each : saved) {
            String name = each.last() ? Messages.of("dunning.selection.last") : each.name();
            rows.add(new Row(name, Optional.of(each)));
        }
        rows.add(new Row(Messages.of("dunning.selection.save"), Optional.empty()));
        List<Column<Row>> columns = List.of(
                Column.left(Messages.of("dunning.selection.name"), 36, Row::name),
                Column.left(Messages.of("dunning.selection.at"), 16, Row::savedAt),
                Column.left("", 10, Row::level));
        PickList.one(desk, Messages.of("dunning.selections"), rows, columns, row -> choose(desk, row, recall, save))
                .show();
    }

    private static void choose(Desk desk, Row row, Consumer<DunningSelection> recall, Consumer<String> save) {
        if (row.saved().isPresent()) {
            recall.accept(row.saved().get().selection());
        } else {
            new NameWindow(desk, save).show();
        }
    }
}
