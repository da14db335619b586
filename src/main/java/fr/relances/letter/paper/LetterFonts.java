package fr.relances.letter.paper;

import java.util.BitSet;

/** The fonts of letters, loaded once and the slanted ones at their first use, and which characters they can print. */
public final class LetterFonts {

    public static final Face REGULAR = new Face("LiberationSans-Regular.ttf");
    public static final Face BOLD = new Face("LiberationSans-Bold.ttf");

    private LetterFonts() {}

    public static Face face(boolean bold, boolean italic) {
        if (italic) {
            return bold ? Slanted.BOLD : Slanted.REGULAR;
        }
        return bold ? BOLD : REGULAR;
    }

    /** The first character that can't be printed, -1 where there is none. */
    public static int unprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!REGULAR.plain(text.charAt(i)) && !Wide.GLYPHS.get(text.charAt(i))) {
                return text.codePointAt(i);
            }
        }
        return -1;
    }

    public static boolean printable(String text) {
        return unprintable(text) < 0;
    }

    private static final class Slanted {

        private static final Face REGULAR = new Face("LiberationSans-Italic.ttf");
        private static final Face BOLD = new Face("LiberationSans-BoldItalic.ttf");
    }

    /** Made at the first character beyond Windows-1252: what both fonts have and what is written from left to right. */
    private static final class Wide {

        private static final BitSet GLYPHS = glyphs();

        private static BitSet glyphs() {
            BitSet glyphs = new BitSet();
            for (int c = 0x100; c < 0x10000; c++) {
                if (drawable(c)
                        && REGULAR.wideFont().charExists(c)
                        && BOLD.wideFont().charExists(c)) {
                    glyphs.set(c);
                }
            }
            return glyphs;
        }

        private static boolean drawable(int c) {
            byte direction = Character.getDirectionality(c);
            return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    && switch (Character.getType(c)) {
                        case Character.CONTROL,
                                Character.FORMAT,
                                Character.SURROGATE,
                                Character.PRIVATE_USE,
                                Character.UNASSIGNED,
                                Character.NON_SPACING_MARK,
                                Character.ENCLOSING_MARK -> false;
                        default -> true;
                    };
        }
    }
}
