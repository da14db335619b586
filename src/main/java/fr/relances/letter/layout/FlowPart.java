package fr.relances.letter.layout;

/** A part of a letter that takes its place below the one before it, over pages where it must. */
public interface FlowPart {

    /** The height of its beginning that is not parted; {@code keep} as for {@link #lay}. */
    float start(float keep);

    /** Draws it; {@code keep}: height that must stand below its end on the same page, 0 for none. */
    void lay(PageFlow flow, float keep);
}
