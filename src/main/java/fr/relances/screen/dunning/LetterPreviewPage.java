package fr.relances.screen.dunning;

import fr.relances.dunning.ProposedLetter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.layout.LetterText;
import fr.relances.letter.template.LetterComposer;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Aperçu 3/4: the letters as text, one at a time; only the one that is looked at is made. */
final class LetterPreviewPage extends Page {

    private final ShownRun run;
    private final LetterText text;
    private TextPager pager;
    private List<ProposedLetter> letters;

    private LetterPreviewPage(Desk desk, ShownRun run, LetterText text) {
        super(desk, "dunning.preview");
        this.run = run;
        this.text = text;
        show(0);
        keys.bind('s', "key.dunning.leave_out", this::leaveOut);
        keys.bind(Key.F10, "key.next", () -> ConfirmationPage.open(desk, run));
    }

    /** Refuses a model that can't be used before anything is shown. */
    static void open(Desk desk, ShownRun run) {
        WorkWindow.run(
                desk,
                Messages.of("title.dunning.preview"),
                progress -> new LetterText(composer(run)),
                text -> desk.open(new LetterPreviewPage(desk, run, text)));
    }

    private static LetterComposer composer(ShownRun run) {
        DunningUseCases useCases = run.useCases();
        EntityParameters parameters =
                useCases.readParameters().run(run.criteria().entityCode());
        LetterEdition edition = new LetterEdition(
                parameters,
                run.proposal().level(),
                run.selection().template(),
                run.criteria().dunningDate(),
                run.criteria().subtotalPerDueDate(),
                !run.selection().definitive(),
                0);
        return new LetterComposer(
                edition, useCases.templates().load(run.selection().template()));
    }

    private void show(int page) {
        letters = run.kept().letters();
        pager = new TextPager(letters.size(), index -> lines(letters.get(index)));
        pager.go(page);
        fill(pager);
    }

    private List<String> lines(ProposedLetter letter) {
        List<String> lines = new ArrayList<>();
        if (!letter.servable()) {
            lines.addAll(TextPager.wrapped(Messages.of("dunning.preview.refused", letter.refusal())));
            lines.add("");
        }
        run.useCases()
                .looking()
                .previewLetter()
                .run(run.criteria(), letter.code())
                .ifPresentOrElse(
                        found -> lines.addAll(text.lines(found)),
                        () -> lines.add(Messages.of("dunning.customer.gone", letter.code())));
        return lines;
    }

    private void leaveOut() {
        ProposedLetter letter = letters.get(pager.page());
        run.leaveOut(letter.code(), true);
        if (run.kept().letters().isEmpty()) {
            desk.close(this);
            desk.refuse(Messages.of("dunning.customers.none"));
            return;
        }
        show(pager.page());
        desk.say(Messages.of("dunning.preview.left_out", letter.code(), letter.name()));
    }

    @Override
    protected String step() {
        return Messages.of(
                        "dunning.preview.place",
                        letters.get(pager.page()).name(),
                        Formats.number(pager.page() + 1L),
                        Formats.number(letters.size()))
                + "   3/4";
    }

    @Override
    protected String hint() {
        return Messages.of("dunning.preview.hint");
    }
}
