package fr.relances.dunning.run;

import fr.relances.letter.LetterEdition;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.print.Archives;
import fr.relances.print.LetterOutput;
import fr.relances.print.PdfLetterOutput;
import fr.relances.print.PdfTarget;

/** Letters as a PDF file or stream, besides the archive. */
public record PdfDestination(LetterTemplates templates, Archives archives, PdfTarget target)
        implements LetterDestination {

    @Override
    public String description() {
        return target.file().map(file -> file.toAbsolutePath().toString()).orElse("-");
    }

    @Override
    public void check(LetterEdition edition) {
        composer(edition);
        target.check();
    }

    @Override
    public LetterOutput definitive(LetterEdition edition, String archiveName) {
        return PdfLetterOutput.definitive(composer(edition), archives, archiveName, target);
    }

    @Override
    public LetterOutput draft(LetterEdition edition) {
        return PdfLetterOutput.draft(composer(edition), target);
    }

    private LetterComposer composer(LetterEdition edition) {
        return new LetterComposer(edition, templates.load(edition.template()));
    }
}
