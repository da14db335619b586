package fr.relances.letter.rtf;

/** How characters look. {@code halfPoints} is the size as RTF counts it, 24 for 12 points. */
public record RtfStyle(boolean bold, boolean italic, boolean underline, int halfPoints) {

    /** What the format takes for granted. */
    static final RtfStyle PLAIN = new RtfStyle(false, false, false, 24);

    RtfStyle withBold(boolean on) {
        return new RtfStyle(on, italic, underline, halfPoints);
    }

    RtfStyle withItalic(boolean on) {
        return new RtfStyle(bold, on, underline, halfPoints);
    }

    RtfStyle withUnderline(boolean on) {
        return new RtfStyle(bold, italic, on, halfPoints);
    }

    RtfStyle withSize(int size) {
        return new RtfStyle(bold, italic, underline, size);
    }
}
