package fr.relances.dunning.run;

import fr.relances.letter.LetterEdition;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.print.Archives;
import fr.relances.print.LetterOutput;
import fr.relances.print.PdfLetterOutput;
import fr.relances.print.PdfTarget;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintQueue;
import fr.relances.print.PrinterLetterOutput;
import fr.relances.print.Spooler;
import fr.relances.text.Messages;
import java.util.Optional;

/** Letters as one job of a print queue, besides the archive of a definitive run. */
public record PrinterDestination(LetterTemplates templates, Archives archives, Spooler spooler, PrintChoice choice)
        implements LetterDestination {

    @Override
    public String description() {
        return Messages.of("print.description", choice.queue());
    }

    @Override
    public Optional<String> queue() {
        return Optional.of(choice.queue());
    }

    /** A queue that is not there or takes nothing is refused before anything is claimed. */
    @Override
    public void check(LetterEdition edition) {
        composer(edition);
        PrintQueue.usable(spooler, choice.queue());
    }

    @Override
    public LetterOutput definitive(LetterEdition edition, String archiveName) {
        PdfLetterOutput pdf = PdfLetterOutput.definitive(composer(edition), archives, archiveName, PdfTarget.none());
        String title = Messages.of(
                "print.title.edition",
                Long.toString(edition.number()),
                Integer.toString(edition.level().level()));
        return new PrinterLetterOutput(pdf, archives.file(archiveName), spooler, choice, title);
    }

    @Override
    public LetterOutput draft(LetterEdition edition) {
        PdfLetterOutput pdf = PdfLetterOutput.draft(composer(edition), PdfTarget.none());
        String title = Messages.of(
                "print.title.draft", Integer.toString(edition.level().level()));
        return new PrinterLetterOutput(pdf, pdf.source(), spooler, choice, title);
    }

    private LetterComposer composer(LetterEdition edition) {
        return new LetterComposer(edition, templates.load(edition.template()));
    }
}
