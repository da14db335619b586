package fr.relances.importing.fec;

/** The number of a pièce on paper: its reference, else what the entry is called. */
final class PieceNumber {

    private static final int LONGEST = 100;

    private PieceNumber() {}

    static String of(LedgerLine line) {
        String reference = line.piece().reference();
        String number = !reference.isEmpty()
                ? reference
                : !line.label().isEmpty() ? line.label() : line.entry().number();
        if (number.isEmpty()) {
            number = line.entry().journal().code();
        }
        return number.length() <= LONGEST ? number : number.substring(0, LONGEST);
    }

    /** Whether a reference can tell one paper from another: "sans" and the like can't. */
    static boolean isReference(String reference) {
        return reference.chars().anyMatch(Character::isDigit);
    }
}
