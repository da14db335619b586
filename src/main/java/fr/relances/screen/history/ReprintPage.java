package fr.relances.screen.history;

import fr.relances.dunning.run.HistoryFilter;
import fr.relances.dunning.run.HistoryRun;
import fr.relances.dunning.run.ReprintRequest;
import fr.relances.print.PdfTarget;
import fr.relances.print.PrintChoice;
import fr.relances.print.Printers;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.TextField;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.printing.JobPage;
import fr.relances.screen.printing.Output;
import fr.relances.screen.printing.OutputFields;
import fr.relances.screen.printing.OutputPlace;
import fr.relances.text.Messages;
import java.util.Optional;

/** Letters of an edition again: whole, from one on after a jam, or those of one tiers; on paper or as a file. */
final class ReprintPage extends Page {

    private static final int LEFT = 22;
    private static final int OUTPUT_ROW = 4;

    private final RunActions actions;
    private final HistoryFilter letters;
    private final HistoryRun run;
    private final Runnable then;
    private final Form form;
    private final Optional<TextField> from;
    private final OutputFields output;

    private record Loaded(HistoryRun run, Printers printers) {}

    private ReprintPage(RunActions actions, HistoryFilter letters, Loaded loaded, Runnable then) {
        super(actions.desk(), "history.reprint");
        this.actions = actions;
        this.letters = letters;
        this.run = loaded.run();
        this.then = then;
        form = new Form(desk, OutputFields.FORM);
        heading();
        from = letters.customerCode() == null ? Optional.of(fromField()) : Optional.empty();
        form.section(OUTPUT_ROW, Messages.of("dunning.section.output"));
        OutputPlace place = new OutputPlace(OUTPUT_ROW + 1, "file", fileName());
        output = new OutputFields(desk, form, actions.useCases().printing(), loaded.printers(), place);
        form.onChange(output::changed);
        fill(form);
        keys.bind(Key.F10, "key.output.write", this::next);
    }

    static void open(RunActions actions, HistoryFilter letters, Runnable then) {
        HistoryUseCases useCases = actions.useCases();
        WorkWindow.run(
                actions.desk(),
                Messages.of("title.history.reprint"),
                progress -> new Loaded(
                        useCases.readRun()
                                .run(HistoryFilter.run(letters.entityCode(), letters.number()))
                                .run(),
                        useCases.printing().findPrinters().run()),
                loaded -> actions.desk().open(new ReprintPage(actions, letters, loaded, then)));
    }

    private void heading() {
        String edition = Messages.of(
                "history.heading",
                Long.toString(run.number()),
                run.dunningDate(),
                run.level(),
                run.stateText(),
                run.net());
        form.text(0, 1, edition);
        form.text(1, 1, Messages.of(run.notPrinted() ? "history.reprint.first" : "history.reprint.duplicate"));
    }

    private TextField fromField() {
        TextField field = form.add(2, 1, LEFT, new TextField("from", 5).most(5).check(this::wrongFrom));
        field.set("1");
        form.text(2, LEFT + 9, Messages.of("history.reprint.of", run.letterCount()));
        return field;
    }

    private Optional<String> wrongFrom(String typed) {
        boolean right = typed.matches("[1-9]\\d{0,4}") && Integer.parseInt(typed) <= run.letterCount();
        return right ? Optional.empty() : Optional.of(Messages.of("history.reprint.from.wrong", run.letterCount()));
    }

    private String fileName() {
        String number = Long.toString(run.number());
        return letters.customerCode() == null
                ? Messages.of("history.file_name", number)
                : Messages.of("history.file_name.customer", number, plain(letters.customerCode()));
    }

    /** Codes may hold what no file name may. */
    private static String plain(String code) {
        return code.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    private void next() {
        if (form.check()) {
            output.confirmed(chosen -> chosen.printer().ifPresentOrElse(this::print, () -> write(chosen)));
        }
    }

    private ReprintRequest request() {
        return new ReprintRequest(
                letters, from.map(field -> Integer.parseInt(field.value())).orElse(1));
    }

    private void print(PrintChoice choice) {
        ReprintRequest request = request();
        WorkWindow.runToItsEnd(
                desk,
                title(),
                progress -> actions.useCases().reprinting().onPaper().run(request, choice),
                printed -> {
                    desk.close(this);
                    then.run();
                    desk.open(new JobPage(desk, actions.useCases().printing(), printed.text(), printed.job()));
                    actions.useCases().printing().keep(desk, choice);
                });
    }

    private void write(Output chosen) {
        ReprintRequest request = request();
        WorkWindow.run(
                desk,
                title(),
                progress -> actions.useCases()
                        .reprinting()
                        .asFile()
                        .run(request, PdfTarget.file(chosen.file(), chosen.replace())),
                count -> {
                    desk.close(this);
                    then.run();
                    desk.say(Messages.of("reprint.done", Long.toString(run.number()), count) + " : "
                            + chosen.file().toAbsolutePath());
                });
    }

    @Override
    protected String hint() {
        boolean fieldOnly = from.filter(field -> field == form.current()).isPresent()
                || output.hint().isEmpty();
        return fieldOnly ? super.hint() : output.hint();
    }
}
