package fr.relances.letter.template;

import fr.relances.text.Formats;

/**
 * French typography: no line breaks before : ; ! ? » % €, after « or between thousands. Ordinary spaces that were typed
 * there become no-break spaces; nothing is added, taken away or moved.
 */
final class FrenchSpaces {

    private static final String BEFORE = ":;!?»%€";

    private FrenchSpaces() {}

    static String hold(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return text;
        }
        char[] held = null;
        for (; space >= 0; space = text.indexOf(' ', space + 1)) {
            if (holds(text, space)) {
                held = held == null ? text.toCharArray() : held;
                held[space] = Formats.NO_BREAK_SPACE;
            }
        }
        return held == null ? text : new String(held);
    }

    private static boolean holds(String text, int space) {
        if (space == 0 || space + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(space - 1);
        char after = text.charAt(space + 1);
        return BEFORE.indexOf(after) >= 0 || before == '«' || digit(before) && digit(after) && thousands(text, space);
    }

    /** One to three figures, the space, three figures and no fourth: 1 234 and 12 345,60, never an IBAN's groups. */
    private static boolean thousands(String text, int space) {
        int start = space;
        while (start > 0 && digit(text.charAt(start - 1))) {
            start--;
        }
        int end = space + 1;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        boolean partOfWord = start > 0 && Character.isLetter(text.charAt(start - 1));
        return !partOfWord && space - start <= 3 && end - space - 1 == 3;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
