package fr.relances.screen.dunning;

import fr.relances.screen.Canvas;
import fr.relances.screen.Field;
import fr.relances.screen.Look;
import fr.relances.screen.Press;
import java.util.function.Supplier;

/** A line that warns: the cursor can come to it, and F4 opens what is behind it. */
final class WarningField extends Field {

    private static final int AS_WIDE_AS_THE_SCREEN = 500;

    private final Supplier<String> text;

    WarningField(String name, Supplier<String> text, Runnable open) {
        super(name);
        this.text = text;
        onList(open);
    }

    @Override
    protected int width() {
        return AS_WIDE_AS_THE_SCREEN;
    }

    @Override
    protected void paint(Canvas canvas, boolean here) {
        canvas.put(0, 0, text.get(), here ? Look.HERE : Look.PLAIN);
        if (here) {
            canvas.cursor(0, 0);
        }
    }

    @Override
    protected boolean press(Press press) {
        return false;
    }
}
