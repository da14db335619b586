package fr.relances.screen;

/** {@code [x] label}: Espace ticks it. */
public final class CheckField extends Field {

    private static final int BOX = 3;

    private boolean ticked;

    public CheckField(String name) {
        super(name);
    }

    public boolean ticked() {
        return ticked;
    }

    public CheckField set(boolean newTicked) {
        ticked = newTicked;
        return this;
    }

    @Override
    protected int width() {
        return BOX;
    }

    @Override
    protected void paint(Canvas canvas, boolean here) {
        canvas.put(0, 0, ticked ? "[x]" : "[ ]", here ? Look.HERE : Look.PLAIN);
        if (here) {
            canvas.cursor(1, 0);
        }
    }

    @Override
    protected boolean press(Press press) {
        if (!press.isSpace()) {
            return false;
        }
        ticked = !ticked;
        change();
        return true;
    }
}
