package fr.relances.screen.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Makes key strokes of what terminals send: xterm, tmux, screen, PuTTY, linux, vt100, vt220, rxvt, SCO. A sequence that
 * it does not know is dropped whole, never typed.
 */
final class KeyReader {

    private static final int ESCAPE = 27;
    private static final int BELL = 7;
    private static final int PASTE_END_PATIENCE_MILLIS = 1000;
    private static final int LONGEST_SEQUENCE = 40;
    private static final int LONGEST_PASTE = 100_000;
    private static final byte[] PASTE_END = {ESCAPE, '[', '2', '0', '1', '~'};

    private final LineBytes bytes;
    private final LineText text;
    private final Sequences sequences;

    /** {@code patienceMillis}: how long the rest of a sequence may take. */
    KeyReader(InputStream input, Charset charset, String terminalType, long patienceMillis) {
        this.bytes = new LineBytes(input, patienceMillis);
        this.text = new LineText(charset);
        this.sequences = new Sequences(terminalType);
    }

    /** The next key; EOF when the line is gone. */
    KeyStroke read() throws IOException {
        while (true) {
            int first = bytes.next();
            if (first == LineBytes.END) {
                return new KeyStroke(KeyType.EOF);
            }
            Optional<KeyStroke> stroke = first == ESCAPE ? escape() : plain(first, false);
            if (stroke.isPresent()) {
                return stroke.get();
            }
        }
    }

    private Optional<KeyStroke> escape() throws IOException {
        int second = bytes.soon();
        return switch (second) {
            case LineBytes.LATE, LineBytes.END -> Optional.of(new KeyStroke(KeyType.Escape));
            case ESCAPE -> {
                bytes.unread(ESCAPE);
                yield Optional.of(new KeyStroke(KeyType.Escape));
            }
            case '[' -> control();
            case 'O' -> application();
            case '\t' -> Optional.of(new KeyStroke(KeyType.ReverseTab));
            case ']', 'P' -> report();
            default -> plain(second, true);
        };
    }

    /** What a terminal answers to a question, even one that a program before this one asked: dropped to its end. */
    private Optional<KeyStroke> report() throws IOException {
        int next = bytes.soon();
        while (next >= 0 && next != BELL && next != ESCAPE) {
            next = bytes.soon();
        }
        if (next == ESCAPE) {
            int end = bytes.soon();
            return end == '\\' || end < 0 ? Optional.empty() : plain(end, true);
        }
        return Optional.empty();
    }

    /** After ESC O: function keys and keypad, now and then with a modifier before the letter. */
    private Optional<KeyStroke> application() throws IOException {
        int letter = bytes.soon();
        while (letter >= '0' && letter <= '9') {
            letter = bytes.soon();
        }
        return letter < 0 ? Optional.empty() : sequences.application((char) letter);
    }

    /** After ESC [: parameters and one final byte. */
    private Optional<KeyStroke> control() throws IOException {
        StringBuilder parameters = new StringBuilder();
        int next = bytes.soon();
        if (next == '[') {
            int letter = bytes.soon();
            return letter < 0 ? Optional.empty() : sequences.linux((char) letter);
        }
        while (next >= ' ' && next < '@' && next != '$' && parameters.length() < LONGEST_SEQUENCE) {
            parameters.append((char) next);
            next = bytes.soon();
        }
        if (next < 0) {
            return Optional.empty();
        }
        if (next == '~' && parameters.toString().equals("200")) {
            return Optional.of(pasted());
        }
        return sequences.control(parameters.toString(), (char) next);
    }

    private KeyStroke pasted() throws IOException {
        StringBuilder raw = new StringBuilder();
        String end = new String(PASTE_END, StandardCharsets.ISO_8859_1);
        int next = bytes.within(PASTE_END_PATIENCE_MILLIS);
        while (next >= 0) {
            raw.append((char) next);
            if (raw.length() >= end.length() && raw.indexOf(end, raw.length() - end.length()) >= 0) {
                raw.setLength(raw.length() - end.length());
                break;
            }
            next = bytes.within(PASTE_END_PATIENCE_MILLIS);
        }
        raw.setLength(Math.min(raw.length(), LONGEST_PASTE));
        return new Pasted(text.decode(raw.toString().getBytes(StandardCharsets.ISO_8859_1)));
    }

    private Optional<KeyStroke> plain(int first, boolean alt) throws IOException {
        return switch (first) {
            case '\r', '\n' -> Optional.of(new KeyStroke(KeyType.Enter));
            case '\t' -> Optional.of(new KeyStroke(KeyType.Tab));
            case '\b', 127 -> Optional.of(new KeyStroke(KeyType.Backspace));
            default ->
                first < ' '
                        ? Optional.of(new KeyStroke((char) (first < ESCAPE ? first + '`' : first + '@'), true, alt))
                        : text.read(first, bytes).map(character -> new KeyStroke(character, false, alt));
        };
    }
}
