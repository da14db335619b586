package fr.relances.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;

/** How a text looks; each look works on a terminal without colours. */
public enum Look {
    PLAIN,
    /** There to be read only; plain where the terminal has no colours. */
    GREY(TextColor.ANSI.BLACK_BRIGHT),
    /** Titles and messages that refuse. */
    STRONG(SGR.BOLD),
    /** Can be typed in. */
    FIELD(SGR.UNDERLINE),
    /** Where the operator is. */
    HERE(SGR.REVERSE);

    private final TextColor color;
    private final SGR[] attributes;

    Look(SGR... attributes) {
        this(TextColor.ANSI.DEFAULT, attributes);
    }

    Look(TextColor color, SGR... attributes) {
        this.color = color;
        this.attributes = attributes;
    }

    TextColor color() {
        return color;
    }

    SGR[] attributes() {
        return attributes;
    }
}
