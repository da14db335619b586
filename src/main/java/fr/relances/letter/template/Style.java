package fr.relances.letter.template;

/** How characters look; {@code size} in points, 0 for the size of the letter's text. */
public record Style(boolean bold, boolean italic, boolean underline, float size) {

    public static final Style PLAIN = new Style(false, false, false, 0);
    public static final Style BOLD = new Style(true, false, false, 0);

    /** In points, where the letter's text has {@code usual}. */
    public float sizeOr(float usual) {
        return size > 0 ? size : usual;
    }
}
