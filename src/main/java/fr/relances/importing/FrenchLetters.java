package fr.relances.importing;

import java.nio.charset.Charset;

/** How well the bytes above 127 read as French in a one-byte charset. */
final class FrenchLetters {

    private static final String FRENCH = "éèêëàâùûüôöîïçœæÉÈÊËÀÂÙÛÜÔÖÎÏÇŒÆ";
    private static final String OTHER_NAMES = "áíóúñãõäåøßìòýÿšžÁÍÓÚÑÃÕÄÅØÌÒÝŸŠŽ";
    private static final String SIGNS = "°«»’‘“”€–—…²³§º·\u00a0";
    private static final int FIRST_HIGH = 128;

    private static final int FRENCH_LETTER = 4;
    private static final int OTHER_LETTER = 1;
    private static final int SIGN = 2;
    private static final int UNLIKELY = -6;
    private static final int CAPITAL_IN_WORD = -4;

    private FrenchLetters() {}

    /** Positive when most of the high bytes are what French texts hold, negative when they are not. */
    static int score(byte[] bytes, Charset charset) {
        char[] decoded = table(charset);
        long score = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                char previous = i > 0 ? decoded[bytes[i - 1] & 0xFF] : ' ';
                char next = i + 1 < bytes.length ? decoded[bytes[i + 1] & 0xFF] : ' ';
                score += score(previous, decoded[bytes[i] & 0xFF], next);
            }
        }
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, score));
    }

    /** Whether every byte stands for the same character in both charsets. */
    static boolean readAlike(byte[] bytes, Charset one, Charset other) {
        char[] first = table(one);
        char[] second = table(other);
        for (byte b : bytes) {
            if (b < 0 && first[b & 0xFF] != second[b & 0xFF]) {
                return false;
            }
        }
        return true;
    }

    private static int score(char previous, char c, char next) {
        if (Character.isUpperCase(c) && Character.isLowerCase(previous)) {
            return CAPITAL_IN_WORD;
        }
        if (FRENCH.indexOf(c) >= 0) {
            return FRENCH_LETTER;
        }
        if (OTHER_NAMES.indexOf(c) >= 0) {
            return OTHER_LETTER;
        }
        boolean apostrophe = c == '’';
        boolean inWord = Character.isLetter(previous) && Character.isLetter(next);
        return SIGNS.indexOf(c) >= 0 && (apostrophe || !inWord) ? SIGN : UNLIKELY;
    }

    private static char[] table(Charset charset) {
        char[] table = new char[2 * FIRST_HIGH];
        byte[] one = new byte[1];
        for (int i = 0; i < table.length; i++) {
            one[0] = (byte) i;
            table[i] = new String(one, charset).charAt(0);
        }
        return table;
    }
}
