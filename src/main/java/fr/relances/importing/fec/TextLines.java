package fr.relances.importing.fec;

import java.io.IOException;
import java.io.Reader;

/**
 * The lines of a text that ends them with LF, CRLF, CR CR LF or CR. The first end tells which: after a LF, a CR inside a
 * line is a blank.
 */
final class TextLines {

    private static final int END = -1;

    private final Reader text;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder line = new StringBuilder(200);
    private int filled;
    private int position;
    private int number;
    private boolean anyLine;
    private boolean endsWithReturn;

    TextLines(Reader text) {
        this.text = text;
    }

    /** The next line without its end, or null after the last. */
    String next() throws IOException {
        line.setLength(0);
        int c = read();
        if (c == END) {
            return null;
        }
        while (c != END && c != '\n') {
            if (c == '\r') {
                c = afterReturns();
                if (c == '\n' || endsWithReturn) {
                    break;
                }
                line.append(c == END ? "" : " ");
            } else {
                line.append((char) c);
                c = read();
            }
        }
        anyLine = true;
        number++;
        return line.toString();
    }

    /** The number of the line that {@link #next} gave, from 1. */
    int number() {
        return number;
    }

    /** The character after one or more CR; where the first line ends so, lines end with CR, and it is left for the next. */
    private int afterReturns() throws IOException {
        int c = endsWithReturn ? '\r' : read();
        while (!endsWithReturn && c == '\r') {
            c = read();
        }
        if (!anyLine && c != '\n' && c != END) {
            endsWithReturn = true;
            position--;
        }
        return c;
    }

    private int read() throws IOException {
        if (position == filled) {
            filled = Math.max(0, text.read(buffer));
            position = 0;
        }
        return position == filled ? END : buffer[position++];
    }
}
