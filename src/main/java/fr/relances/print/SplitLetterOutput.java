package fr.relances.print;

import fr.relances.file.OutputFolder;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.LetterPlace;
import fr.relances.letter.layout.LetterPdf;
import fr.relances.letter.template.LetterComposer;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Besides what another output writes, a file for each tiers in a folder that is there whole or not at all. */
public final class SplitLetterOutput implements LetterOutput {

    private final LetterOutput main;
    private final LetterComposer composer;
    private final OutputFolder folder;
    private String warning = "";

    /** {@code main} is closed where the folder can't be begun. */
    public SplitLetterOutput(LetterOutput main, LetterComposer composer, LetterFolder target) {
        this.main = main;
        this.composer = composer;
        try {
            this.folder = target.begin();
        } catch (OperatorException e) {
            main.close();
            throw e;
        }
    }

    @Override
    public LetterPlace add(Letter letter) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (LetterPdf pdf = new LetterPdf(composer, bytes)) {
            pdf.add(letter);
        }
        folder.add(freeName(letter), bytes.toByteArray());
        return main.add(letter);
    }

    /** Two codes may differ in nothing that a file's name can show. */
    private String freeName(Letter letter) {
        String name = LetterFileName.of(composer.edition(), letter.recipient());
        String free = name + ".pdf";
        for (int i = 2; folder.holds(free); i++) {
            free = name + "~" + i + ".pdf";
        }
        return free;
    }

    @Override
    public Finished finish() {
        folder.force();
        return main.finish();
    }

    /** The letters of a definitive run count by then: a folder that is missing is a warning. A draft is refused. */
    @Override
    public void makeSafe() {
        LetterEdition edition = composer.edition();
        if (edition.draft()) {
            folder.commit();
            main.makeSafe();
            return;
        }
        main.makeSafe();
        try {
            folder.commit();
        } catch (OperatorException e) {
            warning = Messages.of("print.folder_missing", folder.target(), e.getMessage());
        }
    }

    @Override
    public Optional<String> warning() {
        String all = Stream.concat(main.warning().stream(), Stream.of(warning))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    @Override
    public Optional<PrintJob> job() {
        return main.job();
    }

    @Override
    public Fate fate() {
        return main.fate();
    }

    @Override
    public void close() {
        try {
            folder.close();
        } finally {
            main.close();
        }
    }
}
