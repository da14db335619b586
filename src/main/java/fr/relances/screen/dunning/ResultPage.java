package fr.relances.screen.dunning;

import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import java.util.List;

/** Résultat: what was done, what was left out and why. After a definitive run there is no way back into its steps. */
final class ResultPage extends Page {

    private final ShownRun run;

    ResultPage(Desk desk, ShownRun run, List<String> paragraphs) {
        super(desk, "dunning.result");
        this.run = run;
        fill(TextPager.ofParagraphs(paragraphs));
        keys.bind(Key.F10, "key.dunning.end", this::end);
        keys.bind(Key.F3, "key.quit", this::end);
    }

    /** To the INDEX: after a definitive run nothing typed is left to be lost. */
    private void end() {
        if (run.isDone()) {
            desk.closeToIndex();
        } else {
            desk.quitToIndex();
        }
    }

    @Override
    protected void back() {
        desk.close(this);
        if (run.isDone()) {
            run.closeSteps();
        }
    }

    @Override
    protected String step() {
        return "";
    }
}
