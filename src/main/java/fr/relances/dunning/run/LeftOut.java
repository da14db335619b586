package fr.relances.dunning.run;

import fr.relances.text.Messages;

/** A proposed tiers that could not be served, with the reason for the operator (status 5). */
public record LeftOut(String code, String name, String reason) {

    /** One line for standard error and the result. */
    public String text() {
        return Messages.of("dunning.left_out", code, name, reason);
    }
}
