package fr.relances.importing.fec;

import java.util.Optional;

/** The side of an amount in a FEC that has Montant and Sens. */
enum Sense {
    DEBIT,
    CREDIT;

    static Optional<Sense> of(String text) {
        return switch (text.strip()) {
            case "D", "d", "+1", "1", "+" -> Optional.of(DEBIT);
            case "C", "c", "-1", "-" -> Optional.of(CREDIT);
            default -> Optional.empty();
        };
    }
}
