package fr.relances.letter;

import fr.relances.parameter.DunningLevel;

/** A model that has passed every check: its fields, blocks and directives are known ones. */
public final class LetterTemplate {

    private final String name;

    private LetterTemplate(String name) {
        this.name = name;
    }

    /** Checks {@code source} (R23); {@code name} stands in the refusal, with line and column. */
    public static LetterTemplate parse(String name, String source) {
        throw new UnsupportedOperationException(name + source);
    }

    /** R23: refuses an unknown field in the header or footer of a level, with line and column; for saving them. */
    public static void checkTexts(DunningLevel level) {
        throw new UnsupportedOperationException(level.name());
    }

    public String name() {
        return name;
    }
}
