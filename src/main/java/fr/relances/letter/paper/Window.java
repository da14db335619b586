package fr.relances.letter.paper;

import fr.relances.parameter.EnvelopeWindow;

/** R36: the envelope's window on the sheet, in points: its left and top edges and its size. */
public record Window(float left, float top, float width, float height) {

    private static final float MM = Sheet.CM / 10;

    public static Window of(EnvelopeWindow window) {
        return new Window(
                window.left() * MM, Sheet.HEIGHT - window.top() * MM, window.width() * MM, window.height() * MM);
    }

    public float right() {
        return left + width;
    }

    public float bottom() {
        return top - height;
    }

    /** Whether there is more room on its left than on its right. */
    public boolean onTheRight() {
        return left - Sheet.LEFT >= Sheet.RIGHT - right();
    }
}
