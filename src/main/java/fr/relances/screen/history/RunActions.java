package fr.relances.screen.history;

import fr.relances.dunning.run.HistoryFilter;
import fr.relances.screen.DecideWindow;
import fr.relances.screen.Desk;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Set;

/** What can be done with a run, or with the letter of one tiers of it: print again, undo, decide. */
public record RunActions(Desk desk, HistoryUseCases useCases, String entityCode) {

    /** All letters of a run, or those of one tiers; {@code then} is called once they are printed or written. */
    public void reprint(HistoryFilter letters, Runnable then) {
        ReprintPage.open(this, letters, then);
    }

    /** {@code codes} empty: the whole run; {@code then} is called once it is undone. */
    public void undo(long number, Set<String> codes, Runnable then) {
        String title = codes.isEmpty()
                ? Messages.of("history.undo.title", Long.toString(number))
                : Messages.of("history.undo.title.customer", Long.toString(number), String.join(", ", codes));
        new LineWindow(
                        desk,
                        "reason",
                        title,
                        reason -> WorkWindow.runToItsEnd(
                                desk,
                                title,
                                progress -> useCases.undo().run(entityCode, number, codes, reason),
                                undone -> {
                                    then.run();
                                    desk.say(undone.text());
                                }))
                .show();
    }

    /** Asks whether the letters of a run have gone out that the spooler can't tell of. */
    public void decide(long number, String question, Runnable then) {
        String title = Messages.of("history.decide.title", Long.toString(number));
        new DecideWindow(
                        desk,
                        title,
                        question + "\n\n" + Messages.of("history.decide.keys"),
                        List.of("key.history.gone", "key.history.kept"),
                        out -> WorkWindow.runToItsEnd(
                                desk,
                                title,
                                progress -> useCases.settling().decide().run(number, out),
                                settled -> {
                                    then.run();
                                    desk.say(settled.text());
                                }))
                .show();
    }
}
