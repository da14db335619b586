package fr.relances.letter.paper;

/** The places of an A4 letter, in points from the lower left corner. */
public final class Sheet {

    public static final float CM = 72 / 2.54f;
    public static final float WIDTH = 21 * CM;
    public static final float HEIGHT = 29.7f * CM;
    public static final float LEFT = 2 * CM;
    public static final float RIGHT = WIDTH - 2 * CM;
    public static final float TOP = HEIGHT - 1.6f * CM;

    /** Nothing of the letter's text stands lower. */
    public static final float BOTTOM = 2 * CM;

    public static final float TEXT_SIZE = 10;
    public static final float TEXT_LEADING = 13;
    public static final float PARAGRAPH_GAP = 8;

    private Sheet() {}
}
