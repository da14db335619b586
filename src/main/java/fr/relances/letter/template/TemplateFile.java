package fr.relances.letter.template;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A file that holds a model: {@code name} is the model's, {@code kind} what its ending says. */
record TemplateFile(Path path, String name, Kind kind) {

    /** How a model is written. */
    enum Kind {
        VM(1_000_000),
        RTF(8_000_000);

        /** In bytes; a model is a page of text, but a word processor adds much to it. */
        private final long largest;

        Kind(long largest) {
            this.largest = largest;
        }

        String suffix() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A file whose ending is that of a model, in capitals or not. */
    static Optional<TemplateFile> of(Path path) {
        String file = path.getFileName().toString();
        return Arrays.stream(Kind.values())
                .filter(kind -> file.toLowerCase(Locale.ROOT).endsWith(kind.suffix()))
                .map(kind -> new TemplateFile(
                        path, file.substring(0, file.length() - kind.suffix().length()), kind))
                .findFirst();
    }

    byte[] bytes() {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > kind.largest) {
                throw new OperatorException("letter.template.no_text", path);
            }
            byte[] bytes = Files.readAllBytes(path);
            if (bytes.length == 0) {
                throw new OperatorException("letter.template.empty", name, path);
            }
            return bytes;
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "letter.template.unreadable", path).causedBy(e);
        }
    }

    /** Of a .vm; another kind of file with that ending is told apart from a wrong encoding. */
    String text() {
        byte[] bytes = bytes();
        if (holdsNull(bytes)) {
            throw new OperatorException("letter.template.binary", path);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith("{\\rtf")) {
                throw new OperatorException("letter.template.rtf_inside", path, name + Kind.RTF.suffix());
            }
            if (text.isBlank() || text.equals("\ufeff")) {
                throw new OperatorException("letter.template.empty", name, path);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new OperatorException("letter.template.charset", path).causedBy(e);
        }
    }

    private static boolean holdsNull(byte[] bytes) {
        for (byte octet : bytes) {
            if (octet == 0) {
                return true;
            }
        }
        return false;
    }
}
