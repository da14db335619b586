package fr.relances.importing;

import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file given to be imported: its whole text without byte order mark, the charset found, and its SHA-256 (hexadecimal). */
public record TextFile(Path path, String text, String charsetName, String sha256) {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Refuses what is missing, a folder, unreadable, empty, binary or in a charset that can't be told (status 3). */
    public static TextFile read(Path file, Optional<Charset> forced) {
        byte[] bytes = checkedBytes(file);
        int start = lengthOfMark(bytes);
        FoundCharset charset = FoundCharset.of(file, bytes, forced);
        String text = decode(file, bytes, start, charset.charset());
        if (text.isBlank()) {
            throw new OperatorException("import.file.empty", file);
        }
        return new TextFile(file, text, charset.name(), sha256(bytes));
    }

    /** Its name without folders, at most 300 characters, as an import is recorded. */
    public String fileName() {
        String name = path.getFileName().toString();
        return name.length() <= 300 ? name : name.substring(0, 300);
    }

    static byte[] checkedBytes(Path file) {
        byte[] bytes = bytes(file);
        refuseWhatIsNoText(file, bytes);
        return bytes;
    }

    static int lengthOfMark(byte[] bytes) {
        return startsWith(bytes, UTF8_MARK) ? UTF8_MARK.length : 0;
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new OperatorException("import.file.folder", file);
        }
        if (!Files.exists(file)) {
            throw new OperatorException("import.file.missing", file);
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OperatorException("import.file.unreadable", file).causedBy(e);
        }
    }

    private static void refuseWhatIsNoText(Path file, byte[] bytes) {
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            throw new OperatorException("import.file.utf16", file);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new OperatorException("import.file.binary", file);
            }
        }
    }

    private static String decode(Path file, byte[] bytes, int start, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new OperatorException("import.file.not_in_charset", file, charset.name()).causedBy(e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The line of a text file, counted from 1, on which byte {@code offset} lies. */
    static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** Where {@code bytes} stop being UTF-8; -1 when all of them are. */
    static int firstByteThatIsNotUtf8(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        while (true) {
            CoderResult result = decoder.decode(in, out.clear(), true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }
}
