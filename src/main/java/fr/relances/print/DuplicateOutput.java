package fr.relances.print;

import fr.relances.file.OutputFile;
import fr.relances.letter.LetterPlace;
import fr.relances.letter.archive.ArchivedLetters;
import fr.relances.letter.archive.CopyStyle;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Letters out of an archive, marked DUPLICATA or as they were, to a file that is there whole or not at all, or to a stream. */
public final class DuplicateOutput {

    private DuplicateOutput() {}

    public static void write(Path archive, List<LetterPlace> places, CopyStyle style, PdfTarget target) {
        Optional<OutputFile> file = target.begin();
        if (file.isEmpty()) {
            target.stream().ifPresent(stream -> toStream(archive, places, style, stream));
            return;
        }
        try (OutputFile output = file.get()) {
            ArchivedLetters.copy(archive, places, style, output.stream());
            output.commit();
        } catch (IOException e) {
            throw OutputFile.unwritable(file.get().target(), e);
        }
    }

    /** Made whole first: a stream that breaks off must not look like a document. */
    private static void toStream(Path archive, List<LetterPlace> places, CopyStyle style, OutputStream stream) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            ArchivedLetters.copy(archive, places, style, whole);
            whole.writeTo(stream);
            stream.flush();
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "print.stream_broken").causedBy(e);
        }
    }
}
