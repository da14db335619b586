package fr.relances.dunning.run;

import fr.relances.letter.LetterEdition;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.print.LetterFolder;
import fr.relances.print.LetterOutput;
import fr.relances.print.SplitLetterOutput;
import java.util.Optional;

/** Another destination and, besides, a folder with a file for each tiers; what makes the letters count is the other's. */
public record SplitDestination(LetterDestination main, LetterTemplates templates, LetterFolder folder)
        implements LetterDestination {

    @Override
    public String description() {
        return main.description().equals("-") ? folder.path().toAbsolutePath().toString() : main.description();
    }

    @Override
    public Optional<String> queue() {
        return main.queue();
    }

    @Override
    public void check(LetterEdition edition) {
        main.check(edition);
        folder.check();
    }

    @Override
    public LetterOutput definitive(LetterEdition edition, String archiveName) {
        return split(main.definitive(edition, archiveName), edition);
    }

    @Override
    public LetterOutput draft(LetterEdition edition) {
        return split(main.draft(edition), edition);
    }

    private LetterOutput split(LetterOutput output, LetterEdition edition) {
        return new SplitLetterOutput(output, new LetterComposer(edition, templates.load(edition.template())), folder);
    }
}
