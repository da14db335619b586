package fr.relances.letter.layout;

import java.util.function.Consumer;

/** A part that looks for its own place. */
record PlacedPart(Consumer<PageFlow> drawing) implements FlowPart {

    @Override
    public float start(float keep) {
        return 0;
    }

    @Override
    public void lay(PageFlow flow, float keep) {
        drawing.accept(flow);
    }
}
