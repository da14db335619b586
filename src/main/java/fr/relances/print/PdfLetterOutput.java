package fr.relances.print;

import fr.relances.file.OutputFile;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterPlace;
import fr.relances.letter.layout.LetterPdf;
import fr.relances.letter.template.LetterComposer;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Letters as a PDF file: in the archive when definitive, and where the operator wants them. */
public final class PdfLetterOutput implements LetterOutput {

    private static final Logger LOG = LoggerFactory.getLogger(PdfLetterOutput.class);

    private final List<OutputFile> files;
    private final Optional<OutputStream> echo;
    private final Path source;
    private final Optional<PassingFile> passing;
    private final PdfStream stream;
    private final LetterPdf pdf;
    private String warning = "";
    private boolean safe;

    private PdfLetterOutput(
            LetterComposer composer,
            List<OutputFile> files,
            Optional<OutputStream> echo,
            Optional<PassingFile> passing) {
        this.files = files;
        this.echo = echo;
        this.source = files.get(0).target();
        this.passing = passing;
        this.stream = new PdfStream(files.stream().map(OutputFile::stream).toList());
        this.pdf = new LetterPdf(composer, stream);
    }

    /** The archive makes the run definitive, the target is a copy; what can't be written is refused here (status 4). */
    public static PdfLetterOutput definitive(
            LetterComposer composer, Archives archives, String archiveName, PdfTarget target) {
        List<OutputFile> files = new ArrayList<>();
        return opened(files, () -> {
            files.add(archives.begin(archiveName));
            target.begin().ifPresent(files::add);
            return new PdfLetterOutput(composer, files, target.stream(), Optional.empty());
        });
    }

    /** Only the target; nothing is archived. Without a file it is written whole first, out of sight. */
    public static PdfLetterOutput draft(LetterComposer composer, PdfTarget target) {
        List<OutputFile> files = new ArrayList<>();
        return opened(files, () -> {
            Optional<OutputFile> file = target.begin();
            Optional<PassingFile> passing = file.isPresent() ? Optional.empty() : Optional.of(PassingFile.create());
            files.add(file.orElseGet(
                    () -> OutputFile.beginPrivate(passing.orElseThrow().path())));
            return new PdfLetterOutput(composer, files, target.stream(), passing);
        });
    }

    @Override
    public LetterPlace add(Letter letter) {
        return written(() -> pdf.add(letter));
    }

    @Override
    public Finished finish() {
        return written(() -> {
            pdf.close();
            files.forEach(OutputFile::force);
            return new Finished(stream.sha256(), pdf.pageCount());
        });
    }

    /** The archive first: without it nothing has gone out, and with it a missing copy is only a warning. */
    @Override
    public void makeSafe() {
        files.get(0).commit();
        safe = true;
        try {
            for (OutputFile copy : files.subList(1, files.size())) {
                copy.commit();
            }
            if (echo.isPresent()) {
                Files.copy(source, echo.get());
                echo.get().flush();
            }
        } catch (OperatorException e) {
            warning = Messages.of("print.copy_missing", source, e.getMessage());
        } catch (IOException e) {
            warning = Messages.of("print.stream_cut", source);
        }
    }

    /** Where the first of the files stands once it is safe: the archive, or the draft. */
    public Path source() {
        return source;
    }

    @Override
    public Optional<String> warning() {
        return warning.isEmpty() ? Optional.empty() : Optional.of(warning);
    }

    @Override
    public void close() {
        if (safe) {
            files.forEach(PdfLetterOutput::closeQuietly);
        } else {
            files.forEach(OutputFile::close);
        }
        passing.ifPresent(PassingFile::close);
    }

    /** The letters have gone out: a leftover of the copy that can't be removed takes nothing of that back. */
    private static void closeQuietly(OutputFile file) {
        try {
            file.close();
        } catch (OperatorException e) {
            LOG.warn("A leftover stays: {}", e.getMessage(), e);
        }
    }

    private <T> T written(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw stream.failure().<RuntimeException>map(failure -> failure).orElse(e);
        }
    }

    /** What was begun before a refusal is removed again. */
    private static PdfLetterOutput opened(List<OutputFile> files, Supplier<PdfLetterOutput> opening) {
        try {
            return opening.get();
        } catch (OperatorException e) {
            files.forEach(OutputFile::close);
            throw e;
        }
    }
}
