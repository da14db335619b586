package fr.relances.letter.sample;

import fr.relances.text.Messages;

/** A field as it is written in a text, what it means, and what it gives for a sample letter. */
public record MergeField(String name, String meaning, String example) {

    /** What it is a field of, as $tiers. */
    String root() {
        return name.substring(0, name.indexOf('.'));
    }

    static String meaning(String name) {
        return Messages.of("letter.field." + name.substring(1));
    }
}
