package fr.relances.letter.template;

/** Which edges the lines of a paragraph keep to; the last line of a justified one keeps to the left. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED
}
