package fr.relances.letter.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts the bytes of an RTF file into braces, control words and characters. */
final class RtfLexer {

    private static final int LONGEST_WORD = 32;

    /** What was read. */
    enum Kind {
        OPEN,
        CLOSE,
        /** A control word: {@link #word()}, {@link #parameter()}. */
        WORD,
        /** A control symbol, as \~: {@link #symbol()}. */
        SYMBOL,
        /** A character of the text: {@link #octet()}. */
        OCTET,
        END
    }

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int parameter;
    private boolean hasParameter;
    private int octet;

    RtfLexer(byte[] bytes) {
        this.bytes = bytes;
    }

    String word() {
        return word;
    }

    /** {@code none} where the word has none. */
    int parameter(int none) {
        return hasParameter ? parameter : none;
    }

    char symbol() {
        return (char) octet;
    }

    int octet() {
        return octet;
    }

    Kind next() {
        while (at < bytes.length) {
            int read = bytes[at++] & 0xff;
            switch (read) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    continue;
                }
                default -> {
                    octet = read;
                    return Kind.OCTET;
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        octet = bytes[at] & 0xff;
        if (isLetter(octet)) {
            return controlWord();
        }
        at++;
        if (octet != '\'') {
            return Kind.SYMBOL;
        }
        int high = digit(at);
        int low = digit(at + 1);
        at = Math.min(bytes.length, at + 2);
        octet = high < 0 || low < 0 ? '?' : high * 16 + low;
        return Kind.OCTET;
    }

    private Kind controlWord() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, start, Math.min(at - start, LONGEST_WORD), StandardCharsets.US_ASCII);
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        at += negative ? 1 : 0;
        hasParameter = at < bytes.length && isDigit(bytes[at]);
        long value = 0;
        while (at < bytes.length && isDigit(bytes[at])) {
            value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[at++] - '0');
        }
        parameter = (int) (negative ? -value : value);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, at + Math.max(0L, value));
        }
        return Kind.WORD;
    }

    private int digit(int place) {
        return place < bytes.length ? Character.digit(bytes[place], 16) : -1;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
