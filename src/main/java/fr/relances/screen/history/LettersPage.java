package fr.relances.screen.history;

import fr.relances.dunning.run.HistoryCustomer;
import fr.relances.dunning.run.HistoryEvent;
import fr.relances.dunning.run.HistoryFilter;
import fr.relances.dunning.run.HistoryRun;
import fr.relances.dunning.run.RunHistory;
import fr.relances.screen.Canvas;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.DetailedList;
import fr.relances.screen.Key;
import fr.relances.screen.Latest;
import fr.relances.screen.Look;
import fr.relances.screen.NoticeWindow;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.selection.FilterSelection;
import fr.relances.screen.selection.Selections;
import fr.relances.selection.SelectionPlace;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The letters of one edition, then those whom it left out with the reason. */
final class LettersPage extends Page {

    private final RunActions actions;
    private final Runnable changed;
    private final Selections selections;
    private final Latest<RunHistory> reading;
    private RunHistory history;
    private VirtualList<HistoryCustomer> list;

    private LettersPage(Desk desk, RunActions actions, RunHistory history, Runnable changed) {
        super(desk, "history.letters");
        this.actions = actions;
        this.changed = changed;
        this.reading = new Latest<>(desk, this::showAgain);
        selections = new Selections(
                        desk,
                        actions.useCases().selections(),
                        new SelectionPlace(actions.entityCode(), "COURRIERS"),
                        new FilterSelection(desk, () -> list.typed(), text -> list.filter(text)))
                .bind(keys);
        show(history);
        keys.bind(Key.F5, "key.history.events", this::showRun);
    }

    /** {@code changed} is called after letters were undone. */
    static void open(Desk desk, RunActions actions, long number, Runnable changed) {
        WorkWindow.run(
                desk,
                Messages.of("title.history.letters"),
                progress -> read(actions, number),
                history -> desk.open(new LettersPage(desk, actions, history, changed)));
    }

    private static RunHistory read(RunActions actions, long number) {
        return actions.useCases().readRun().run(HistoryFilter.run(actions.entityCode(), number));
    }

    private void show(RunHistory newHistory) {
        history = newHistory;
        String filter = list == null ? "" : list.typed();
        list = new VirtualList<>(desk, history.customers(), columns())
                .onDetail(
                        "key.history.read",
                        customer -> LetterPage.open(desk, actions, customer, history.run(), this::refresh));
        list.filter(filter);
        fill(new DetailedList<>(list, 2, HistoryCustomer::text));
    }

    /** The same tiers under the cursor. */
    private void showAgain(RunHistory newHistory) {
        String code = list.isEmpty() ? "" : list.current().code();
        show(newHistory);
        list.select(customer -> customer.code().equals(code));
    }

    @Override
    protected void closed() {
        selections.rememberLast(FilterSelection.write(list.typed()));
    }

    private void refresh() {
        long number = history.run().number();
        reading.ask(progress -> read(actions, number));
        changed.run();
    }

    private static List<Column<HistoryCustomer>> columns() {
        return List.of(
                Column.left(Messages.of("levels.column.code"), 12, HistoryCustomer::code),
                Column.left(Messages.of("levels.column.name"), 28, HistoryCustomer::name),
                Column.right(
                        Messages.of("history.column.net"),
                        12,
                        customer -> customer.served() ? Formats.amount(customer.net()) : ""),
                Column.right(
                        Messages.of("history.column.pages"),
                        5,
                        customer -> customer.served() ? Integer.toString(customer.pageCount()) : ""),
                Column.left(Messages.of("history.column.remark"), 18, HistoryCustomer::remark));
    }

    /** What the edition was asked for and what happened to it. */
    private void showRun() {
        List<String> lines = new ArrayList<>(history.criteria());
        lines.add("");
        lines.addAll(history.events().stream().map(HistoryEvent::text).toList());
        if (history.events().isEmpty()) {
            lines.add(Messages.of("history.no_event"));
        }
        new NoticeWindow(desk, Messages.of("history.events.title", number()), String.join("\n", lines)).show();
    }

    private String number() {
        return Long.toString(history.run().number());
    }

    @Override
    protected void paintBody(Canvas body) {
        HistoryRun run = history.run();
        String heading =
                Messages.of("history.heading", number(), run.dunningDate(), run.level(), run.stateText(), run.net());
        body.put(1, 0, heading, Look.STRONG);
        super.paintBody(body.sub(0, 2, body.columns(), body.rows() - 2));
    }
}
