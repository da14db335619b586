package fr.relances.text;

/** How a command ended, as scripts read it. */
public enum ExitStatus {
    /** Done; tiers and pièces set aside by the rules are normal. */
    DONE(0),
    /** Wrong usage: unknown option, bad option value, options that exclude each other, no terminal. */
    USAGE(2),
    /** Refused: file content, missing input, unknown level, model or entity, a rule; nothing stored. */
    REFUSED(3),
    /** Technical: output, base, disk, spooler; nothing half done. */
    TECHNICAL(4),
    /** Done, but proposed tiers could not be served, each named with the reason. */
    PARTLY_SERVED(5);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
