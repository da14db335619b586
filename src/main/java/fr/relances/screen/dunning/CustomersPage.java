package fr.relances.screen.dunning;

import fr.relances.dunning.ProposedLetter;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.BitSet;
import java.util.List;

/** Tiers à relancer 2/4: the tiers proposed, ticked; those without a tick are left out of what follows. */
final class CustomersPage extends Page {

    private final ShownRun run;
    private final CustomerList list;

    CustomersPage(Desk desk, ShownRun run) {
        super(desk, "dunning.customer_list");
        this.run = run;
        this.list = new CustomerList(desk, run, this::follow);
        list.propose(letter -> !run.isLeftOut(letter.code()));
        fill(list.part());
        keys.bind(Key.F10, "key.next", this::next);
        run.onClose(() -> desk.close(this));
        if (run.narrowed()) {
            desk.say(Messages.of(
                    "dunning.customers.still_out",
                    run.proposal().letters().size() - run.kept().letters().size()));
        }
    }

    @Override
    protected String step() {
        return Messages.of(
                        "dunning.customers.ticked",
                        Formats.number(run.totals().customers()),
                        Formats.euros(run.totals().net()))
                + "   2/4";
    }

    /** The preview may have left out tiers. */
    @Override
    protected void shown() {
        list.follow(letter -> !run.isLeftOut(letter.code()));
    }

    @Override
    protected boolean unsaved() {
        return !run.isDone() && super.unsaved();
    }

    private void follow() {
        BitSet ticked = list.ticked();
        List<ProposedLetter> letters = list.letters();
        for (int i = 0; i < letters.size(); i++) {
            run.leaveOut(letters.get(i).code(), !ticked.get(i));
        }
    }

    private void next() {
        if (run.kept().letters().isEmpty()) {
            desk.refuse(Messages.of("dunning.customers.none"));
        } else if (run.selection().letters()) {
            LetterPreviewPage.open(desk, run);
        } else {
            ControlListPage.open(desk, run, false);
        }
    }
}
