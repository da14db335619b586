package fr.relances;

/** Reads the arguments, opens the log and hands over; nothing else. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
