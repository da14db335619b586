package fr.relances.screen.history;

import fr.relances.dunning.run.HistoryCustomer;
import fr.relances.dunning.run.HistoryFilter;
import fr.relances.dunning.run.HistoryRun;
import fr.relances.dunning.run.LetterHistory;
import fr.relances.screen.Desk;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.Set;

/** One letter as it went out, what became of its pièces, and what was changed by hand since. */
final class LetterPage extends Page {

    private final HistoryCustomer customer;
    private final HistoryRun run;

    private LetterPage(Desk desk, RunActions actions, HistoryRun run, LetterHistory letter, Runnable changed) {
        super(desk, "history.letter");
        this.customer = letter.customer();
        this.run = run;
        fill(new TextPager(LetterTexts.of(letter)));
        keys.bind(
                        'i',
                        "key.history.reprint",
                        () -> actions.reprint(
                                new HistoryFilter(actions.entityCode(), customer.code(), run.number()), () -> {}))
                .when(this::standing);
        keys.bind(
                        'a',
                        "key.history.undo_letter",
                        () -> actions.undo(run.number(), Set.of(customer.code()), () -> {
                            desk.close(this);
                            changed.run();
                        }))
                .when(() -> standing() && !customer.undone());
    }

    static void open(Desk desk, RunActions actions, HistoryCustomer customer, HistoryRun run, Runnable changed) {
        WorkWindow.run(
                desk,
                Messages.of("title.history.letter"),
                progress -> actions.useCases().readLetter().run(customer, actions.entityCode()),
                letter -> desk.open(new LetterPage(desk, actions, run, letter, changed)));
    }

    private boolean standing() {
        return run.definitive() && customer.served();
    }

    @Override
    protected String step() {
        return Messages.of("history.letter.step", Long.toString(run.number()), customer.code(), customer.name());
    }
}
