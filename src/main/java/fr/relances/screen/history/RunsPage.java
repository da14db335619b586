package fr.relances.screen.history;

import fr.relances.dunning.run.HistoryFilter;
import fr.relances.dunning.run.HistoryRun;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Latest;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Set;

/** Historique des relances: the editions, the newest first. */
final class RunsPage extends Page {

    private final RunActions actions;
    private final Latest<List<HistoryRun>> reading;
    private VirtualList<HistoryRun> list;

    RunsPage(Desk desk, RunActions actions, List<HistoryRun> runs) {
        super(desk, "history.runs");
        this.actions = actions;
        this.reading = new Latest<>(desk, this::showAgain);
        show(runs);
        keys.bind(
                        'i',
                        "key.history.reprint",
                        () -> actions.reprint(
                                HistoryFilter.run(
                                        actions.entityCode(), list.current().number()),
                                this::refresh))
                .when(this::definitive);
        keys.bind('a', "key.history.undo", this::undo)
                .when(() -> definitive() && !list.current().undone());
        keys.bind('d', "key.history.decide", this::decide)
                .when(() -> !list.isEmpty() && list.current().open());
    }

    private boolean definitive() {
        return !list.isEmpty() && list.current().definitive();
    }

    private void show(List<HistoryRun> runs) {
        list = new VirtualList<>(desk, runs, columns())
                .withoutFilter()
                .onDetail("key.history.letters", run -> LettersPage.open(desk, actions, run.number(), this::refresh));
        fill(list);
    }

    /** The same edition under the cursor. */
    private void showAgain(List<HistoryRun> runs) {
        long number = list.isEmpty() ? 0 : list.current().number();
        show(runs);
        list.select(run -> run.number() == number);
    }

    private static List<Column<HistoryRun>> columns() {
        return List.of(
                Column.right(Messages.of("history.column.number"), 7, run -> Long.toString(run.number())),
                Column.left(Messages.of("history.column.date"), 10, run -> Formats.date(run.dunningDate())),
                Column.right(Messages.of("history.column.level"), 6, run -> Integer.toString(run.level())),
                Column.left(Messages.of("history.column.state"), 19, HistoryRun::stateText),
                Column.right(Messages.of("history.column.letters"), 9, run -> Formats.number(run.letterCount())),
                Column.right(Messages.of("history.column.net"), 13, run -> Formats.amount(run.net())),
                Column.left(Messages.of("history.column.operator"), 8, HistoryRun::operatorName));
    }

    private void decide() {
        long number = list.current().number();
        actions.decide(number, Messages.of("history.decide.question", Long.toString(number)), this::refresh);
    }

    private void undo() {
        actions.undo(list.current().number(), Set.of(), this::refresh);
    }

    /** Reads the editions again: one of them was undone. */
    private void refresh() {
        reading.ask(progress -> actions.useCases().findRuns().run(HistoryFilter.all(actions.entityCode())));
    }

    @Override
    protected String hint() {
        return list.isEmpty() ? Messages.of("history.none") : Messages.of("history.runs.hint");
    }
}
