package fr.relances.letter.template;

/** A line of text with its bold parts. {@code switches}: where bold begins and ends in turn, as places in the text. */
public record StyledLine(String text, int... switches) {

    /** Where the style that holds at {@code from} ends, at most {@code to}. */
    public int runEnd(int from, int to) {
        for (int place : switches) {
            if (place > from) {
                return Math.min(place, to);
            }
        }
        return to;
    }

    public boolean boldAt(int place) {
        int passed = 0;
        while (passed < switches.length && switches[passed] <= place) {
            passed++;
        }
        return passed % 2 == 1;
    }
}
