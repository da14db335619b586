package fr.relances.screen.history;

import fr.relances.dunning.run.HistoryFilter;
import fr.relances.print.PdfTarget;
import fr.relances.screen.AskWindow;
import fr.relances.screen.Desk;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What can be done with a run, or with the letter of one tiers of it: print again, undo. */
record RunActions(Desk desk, HistoryUseCases useCases, String entityCode) {

    /** {@code customerCode} null: all letters of the run. */
    void reprint(long number, String customerCode) {
        String name = customerCode == null
                ? Messages.of("history.file_name", Long.toString(number))
                : Messages.of("history.file_name.customer", Long.toString(number), plain(customerCode));
        new LineWindow(
                        desk,
                        "file",
                        Messages.of("history.reprint.title", Long.toString(number)),
                        typed -> confirmed(number, customerCode, Path.of(typed)))
                .set(name)
                .show();
    }

    /** Codes may hold what no file name may. */
    private static String plain(String code) {
        return code.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    private void confirmed(long number, String customerCode, Path file) {
        if (Files.isRegularFile(file)) {
            new AskWindow(desk, Messages.of("dunning.output.replace", file), () -> write(number, customerCode, file))
                    .show();
        } else {
            write(number, customerCode, file);
        }
    }

    private void write(long number, String customerCode, Path file) {
        WorkWindow.run(
                desk,
                Messages.of("history.reprint.title", Long.toString(number)),
                progress -> useCases.reprint()
                        .run(new HistoryFilter(entityCode, customerCode, number), PdfTarget.file(file, true)),
                letters -> desk.say(
                        Messages.of("reprint.done", Long.toString(number), letters) + " : " + file.toAbsolutePath()));
    }

    /** {@code codes} empty: the whole run; {@code then} is called once it is undone. */
    void undo(long number, Set<String> codes, Runnable then) {
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
}
