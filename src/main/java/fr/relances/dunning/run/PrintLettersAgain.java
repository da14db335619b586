package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.letter.archive.CopyStyle;
import fr.relances.print.Archives;
import fr.relances.print.DuplicateOutput;
import fr.relances.print.PassingFile;
import fr.relances.print.PdfTarget;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintOrder;
import fr.relances.print.PrintQueue;
import fr.relances.print.Spooler;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;

/**
 * Use case: the letters of a run on a print queue again. They are marked DUPLICATA, unless the job that was to bring
 * them on paper was aborted or canceled: a letter that never came out is no duplicate, and the debtor who gets a first
 * letter so marked would look for another.
 */
public final class PrintLettersAgain {

    private final Database database;
    private final Archives archives;
    private final Spooler spooler;
    private final Session session;

    public PrintLettersAgain(Database database, Session session, Archives archives, Spooler spooler) {
        this.database = database;
        this.session = session;
        this.archives = archives;
        this.spooler = spooler;
    }

    /** What was handed to the spooler. */
    public record Printed(long number, int letters, boolean duplicate, PrintJob job) {

        public String text() {
            return Messages.of(
                    duplicate ? "reprint.printed.duplicate" : "reprint.printed.first",
                    Long.toString(number),
                    letters,
                    job.name());
        }
    }

    /** Refused by the spooler (status 4), nothing is written down. */
    public Printed run(ReprintRequest request, PrintChoice choice) {
        session.require(Permission.DUN);
        PrintQueue.usable(spooler, choice.queue());
        StoredLetters letters = StoredLetters.load(database, archives, request);
        try (PassingFile file = PassingFile.create()) {
            boolean duplicate = !letters.neverPrinted();
            CopyStyle style = new CopyStyle(duplicate, choice.twoSided());
            DuplicateOutput.write(letters.archive(), letters.places(), style, PdfTarget.file(file.path(), true));
            PrintOrder order = new PrintOrder(choice, title(letters, request, duplicate), file.path(), file.token());
            PrintJob job = spooler.submit(order)
                    .job()
                    .orElseThrow(
                            () -> new OperatorException(ExitStatus.TECHNICAL, "print.undecided_again", choice.queue()));
            record(request, letters, job);
            return new Printed(request.filter().number(), letters.places().size(), duplicate, job);
        }
    }

    private static String title(StoredLetters letters, ReprintRequest request, boolean duplicate) {
        String again = duplicate ? Messages.of("print.title.duplicate") : "";
        String from = request.firstLetter() > 1 ? Messages.of("reprint.detail.from", request.firstLetter()) : "";
        return Messages.of(
                        "print.title.edition",
                        Long.toString(letters.run().id()),
                        Integer.toString(letters.run().level()))
                + again
                + from;
    }

    private void record(ReprintRequest request, StoredLetters letters, PrintJob job) {
        int count = letters.places().size();
        database.write(transaction -> {
            transaction
                    .mapper(HistoryMapper.class)
                    .insertEvent(new ReprintEvents(session).event(request, count, job.queue()));
            new JobBook(session).taken(transaction, request.filter().number(), kind(request, letters), job);
            return count;
        });
    }

    private static JobKind kind(ReprintRequest request, StoredLetters letters) {
        if (!letters.neverPrinted()) {
            return JobKind.DUPLICATA;
        }
        return request.filter().customerCode() == null ? JobKind.SUITE : JobKind.COURRIER;
    }
}
