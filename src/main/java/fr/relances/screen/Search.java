package fr.relances.screen;

import java.text.Normalizer;

/** How a typed filter and a row are compared: without accents, case or blanks. */
final class Search {

    private static final char[] TABLE = new char[0x180];

    static {
        for (char character = 0; character < TABLE.length; character++) {
            char base = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                    .charAt(0);
            TABLE[character] = Character.toLowerCase(base);
        }
    }

    private Search() {}

    /** A filter is typed without blanks, since Espace ticks: rows are searched without them too. */
    static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 'œ' || character == 'Œ') {
                normal.append("oe");
            } else if (!Character.isSpaceChar(character)) {
                normal.append(character < TABLE.length ? TABLE[character] : Character.toLowerCase(character));
            }
        }
        return normal.toString();
    }
}
