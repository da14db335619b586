package fr.relances.dunning.run;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.LetterPlace;
import fr.relances.print.Archives;
import fr.relances.print.LetterOutput;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Letters as lines of text in the archive: a page each. It fails, or does something else, at the step that is asked. */
public final class FakeDestination implements LetterDestination {

    /** Where a run can break. */
    public enum Step {
        CHECK,
        OPEN,
        SECOND_LETTER,
        FINISH,
        MAKE_SAFE,
        AFTER_ARCHIVE,
        NEVER
    }

    /** What the letters said, in order, once they were safe. */
    public final List<String> sent = new ArrayList<>();

    private final Archives archives;
    private final Step step;
    private final Runnable event;

    private FakeDestination(Archives archives, Step step, Runnable event) {
        this.archives = archives;
        this.step = step;
        this.event = event;
    }

    public static FakeDestination sound(Archives archives) {
        return new FakeDestination(archives, Step.NEVER, () -> {});
    }

    public static FakeDestination failing(Archives archives, Step step) {
        return doing(archives, step, () -> {
            throw new OperatorException(ExitStatus.TECHNICAL, "db.disk_full");
        });
    }

    public static FakeDestination doing(Archives archives, Step step, Runnable event) {
        return new FakeDestination(archives, step, event);
    }

    @Override
    public String description() {
        return "/nulle/part/relances.pdf";
    }

    @Override
    public void check(LetterEdition edition) {
        at(Step.CHECK);
    }

    @Override
    public LetterOutput definitive(LetterEdition edition, String archiveName) {
        at(Step.OPEN);
        return new Output(archives.file(archiveName));
    }

    @Override
    public LetterOutput draft(LetterEdition edition) {
        return new Output(archives.file("brouillon.pdf"));
    }

    private void at(Step now) {
        if (now == step) {
            event.run();
        }
    }

    private final class Output implements LetterOutput {

        private final Path file;
        private final List<String> written = new ArrayList<>();

        Output(Path file) {
            this.file = file;
        }

        @Override
        public LetterPlace add(Letter letter) {
            written.add(letter.recipient().code() + " " + letter.net());
            if (written.size() == 2) {
                at(Step.SECOND_LETTER);
            }
            return new LetterPlace(written.size(), 1);
        }

        @Override
        public Finished finish() {
            at(Step.FINISH);
            return new Finished(sha256(bytes()), written.size());
        }

        @Override
        public void makeSafe() {
            at(Step.MAKE_SAFE);
            write(file, bytes());
            at(Step.AFTER_ARCHIVE);
            sent.addAll(written);
        }

        @Override
        public Optional<String> warning() {
            return Optional.empty();
        }

        @Override
        public void close() {
            written.clear();
        }

        private byte[] bytes() {
            return String.join("\n", written).getBytes(StandardCharsets.UTF_8);
        }
    }

    public static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
