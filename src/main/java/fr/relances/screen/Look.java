package fr.relances.screen;

import com.googlecode.lanterna.SGR;

/** How a text looks; each look works on a terminal without colours. */
public enum Look {
    PLAIN,
    /** Titles and messages that refuse. */
    STRONG(SGR.BOLD),
    /** Can be typed in. */
    FIELD(SGR.UNDERLINE),
    /** Where the operator is. */
    HERE(SGR.REVERSE);

    private final SGR[] attributes;

    Look(SGR... attributes) {
        this.attributes = attributes;
    }

    SGR[] attributes() {
        return attributes;
    }
}
