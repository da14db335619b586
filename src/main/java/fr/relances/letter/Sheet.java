package fr.relances.letter;

/** The places of an A4 letter, in points from the lower left corner. */
final class Sheet {

    static final float CM = 72 / 2.54f;
    static final float WIDTH = 21 * CM;
    static final float HEIGHT = 29.7f * CM;
    static final float LEFT = 2 * CM;
    static final float RIGHT = WIDTH - 2 * CM;
    static final float TOP = HEIGHT - 1.6f * CM;

    /** Nothing of the letter's text stands lower. */
    static final float BOTTOM = 2 * CM;

    /** R36: the window of a DL envelope, as its left, top and size. */
    static final float WINDOW_LEFT = 11 * CM;

    static final float WINDOW_TOP = HEIGHT - 5.5f * CM;
    static final float WINDOW_WIDTH = 8.5f * CM;
    static final float WINDOW_HEIGHT = 3.3f * CM;

    static final float TEXT_SIZE = 10;
    static final float TEXT_LEADING = 13;
    static final float PARAGRAPH_GAP = 8;

    private Sheet() {}
}
