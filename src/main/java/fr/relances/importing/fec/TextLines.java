package fr.relances.importing.fec;

/** The lines of a text that ends them with LF, CRLF, CR CR LF or, where there is no LF at all, CR. */
final class TextLines {

    private final String text;
    private final char end;
    private int position;
    private int number;

    TextLines(String text) {
        this.text = text;
        this.end = text.indexOf('\n') >= 0 ? '\n' : '\r';
    }

    /** The next line without its end, or null after the last. */
    String next() {
        if (position >= text.length()) {
            return null;
        }
        int found = text.indexOf(end, position);
        int stop = found < 0 ? text.length() : found;
        int start = position;
        position = stop + 1;
        number++;
        while (stop > start && text.charAt(stop - 1) == '\r') {
            stop--;
        }
        String line = text.substring(start, stop);
        return line.indexOf('\r') < 0 ? line : line.replace('\r', ' ');
    }

    /** The number of the line that {@link #next} gave, from 1. */
    int number() {
        return number;
    }
}
