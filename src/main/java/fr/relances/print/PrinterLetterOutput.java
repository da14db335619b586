package fr.relances.print;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterPlace;
import fr.relances.letter.archive.CopyStyle;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Letters as one job of a print queue: written as a PDF first, then handed to the spooler whole. */
public final class PrinterLetterOutput implements LetterOutput {

    private final PdfLetterOutput pdf;
    private final Path file;
    private final Spooler spooler;
    private final PrintChoice choice;
    private final String title;
    private final List<LetterPlace> places = new ArrayList<>();
    private Finished finished;
    private PrintJob job;
    private boolean undecided;

    /** {@code pdf} writes {@code file}, which stands whole once it is made safe. */
    public PrinterLetterOutput(PdfLetterOutput pdf, Path file, Spooler spooler, PrintChoice choice, String title) {
        this.pdf = pdf;
        this.file = file;
        this.spooler = spooler;
        this.choice = choice;
        this.title = title;
    }

    @Override
    public LetterPlace add(Letter letter) {
        LetterPlace place = pdf.add(letter);
        places.add(place);
        return place;
    }

    @Override
    public Finished finish() {
        finished = pdf.finish();
        return finished;
    }

    /** The archive first, then the job: without its acceptance nothing has gone out. */
    @Override
    public void makeSafe() {
        pdf.makeSafe();
        Submission submission = choice.twoSided() ? submitTwoSided() : submit(file);
        job = submission
                .job()
                .orElseThrow(() -> new OperatorException(ExitStatus.TECHNICAL, "print.undecided", choice.queue()));
        undecided = false;
    }

    /** From here on only the spooler's acceptance or its refusal decides; whatever else happens does not. */
    private Submission submit(Path document) {
        PrintOrder order = new PrintOrder(choice, title, document, finished.sha256());
        undecided = true;
        try {
            return spooler.submit(order);
        } catch (OperatorException e) {
            undecided = false;
            throw e;
        }
    }

    /** The same pages, each letter on a sheet of its own. */
    private Submission submitTwoSided() {
        try (PassingFile sheets = PassingFile.create()) {
            CopyStyle style = new CopyStyle(false, true);
            DuplicateOutput.write(file, places, style, PdfTarget.file(sheets.path(), true));
            return submit(sheets.path());
        }
    }

    @Override
    public Fate fate() {
        return undecided ? Fate.UNDECIDED : Fate.KEPT_BACK;
    }

    @Override
    public Optional<PrintJob> job() {
        return Optional.ofNullable(job);
    }

    @Override
    public Optional<String> warning() {
        return Optional.empty();
    }

    @Override
    public void close() {
        pdf.close();
    }
}
