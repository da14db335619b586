package fr.relances.screen;

/** One entry of the INDEX: 11 belongs to group 1; {@code label} is the key of its text. */
public record IndexEntry(int number, String label, Runnable action) {

    int group() {
        return number / 10;
    }
}
