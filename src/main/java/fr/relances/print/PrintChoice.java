package fr.relances.print;

/** How something is printed; an empty {@code tray} leaves it to the printer. */
public record PrintChoice(String queue, int copies, boolean twoSided, String tray) {

    /** One copy, as the queue prints by itself. */
    public static PrintChoice of(String queue) {
        return new PrintChoice(queue, 1, false, "");
    }
}
