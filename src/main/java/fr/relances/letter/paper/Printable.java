package fr.relances.letter.paper;

import java.text.Normalizer;

/** Texts from data as they are printed: composed accents, ordinary spaces, nothing invisible. */
public final class Printable {

    private Printable() {}

    /** The same object where there is nothing to do, which is nearly always. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '\u00ac' && c < '\u00ae' || c >= '\u0300') {
                return rewrite(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
        return text;
    }

    private static String rewrite(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t', '\n', '\r', '\u2028', '\u2029' -> clean.append(' ');
                case '\u2007', '\u2009', '\u200a', '\u202f' -> clean.append('\u00a0');
                case '\u2010', '\u2011' -> clean.append('-');
                case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u2060', '\ufeff' -> {}
                default -> clean.append(c);
            }
        }
        return clean.toString();
    }

    /** For lists, which leave nothing out: what can't be printed reads as its number, [U+1F600]. */
    public static String visible(String text) {
        String clean = clean(text);
        if (LetterFonts.printable(clean)) {
            return clean;
        }
        StringBuilder visible = new StringBuilder();
        clean.codePoints().forEach(codePoint -> {
            String character = Character.toString(codePoint);
            visible.append(LetterFonts.printable(character) ? character : String.format("[U+%04X]", codePoint));
        });
        return visible.toString();
    }

    /** How a character is named to the operator, as « 😀 » (U+1F600); one that can't be seen by its number alone. */
    public static String name(int codePoint) {
        String number = String.format("U+%04X", codePoint);
        return Character.isISOControl(codePoint)
                        || !Character.isDefined(codePoint)
                        || Character.isSurrogate((char) codePoint)
                ? number
                : "« " + Character.toString(codePoint) + " » (" + number + ")";
    }
}
