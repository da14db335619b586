package fr.relances.screen.terminal;

import com.googlecode.lanterna.TerminalTextUtils;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** Writes a text with the characters that a line can carry: EUR for €, letters for accents, ASCII for drawn lines. */
public final class Folding {

    private static final Map<Character, String> REPLACEMENTS = Map.ofEntries(
            Map.entry('€', "EUR"),
            Map.entry('…', "..."),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "OE"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "AE"),
            Map.entry('ß', "ss"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('°', "o"),
            Map.entry('·', "."),
            Map.entry('•', "*"),
            Map.entry('×', "x"),
            Map.entry('→', ">"),
            Map.entry('←', "<"),
            Map.entry('↑', "^"),
            Map.entry('↓', "v"),
            Map.entry('░', ":"),
            Map.entry('▒', "="),
            Map.entry('▓', "%"),
            Map.entry('█', "#"));

    private final CharsetEncoder encoder;

    public Folding(Charset charset) {
        this.encoder = charset.newEncoder();
    }

    /** What is shown for {@code text}: one cell for each character of the result. */
    public String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder shown = new StringBuilder(composed.length() + 8);
        for (int i = 0; i < composed.length(); i++) {
            shown.append(folded(composed.charAt(i)));
        }
        return shown.toString();
    }

    /** The one cell that stands for {@code character} in a field. */
    public char cell(char character) {
        return folded(character).charAt(0);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    private String folded(char character) {
        if (character < ' ' || character == '\u007f' || (character >= '\u0080' && character < '\u00a0')) {
            return " ";
        }
        // A no-break space is there for lines that break; on a screen it is a space.
        if (character == '\u00a0' || character == '\u202f' || character == '\u2009') {
            return " ";
        }
        if (character < '\u007f') {
            return String.valueOf(character);
        }
        if (Character.isSurrogate(character) || TerminalTextUtils.isCharDoubleWidth(character)) {
            return "?";
        }
        return encoder.canEncode(character) ? String.valueOf(character) : replacement(character);
    }

    private static String replacement(char character) {
        if (character >= '\u2500' && character < '\u2580') {
            return switch (character) {
                case '─', '═', '━' -> "-";
                case '│', '║', '┃' -> "|";
                default -> "+";
            };
        }
        String known = REPLACEMENTS.get(character);
        if (known != null) {
            return known;
        }
        char base = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                .charAt(0);
        return base < '\u007f' ? String.valueOf(base) : "?";
    }
}
