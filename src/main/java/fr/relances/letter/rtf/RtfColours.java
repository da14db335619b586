package fr.relances.letter.rtf;

import java.util.ArrayList;
import java.util.List;

/** The colours of a file by their number, as far as they differ from black. */
final class RtfColours {

    private final List<Boolean> visible = new ArrayList<>();
    private boolean next;

    void part(String word, int parameter) {
        boolean part = word.equals("red") || word.equals("green") || word.equals("blue");
        next |= part && parameter > 0;
    }

    void separator(int octet) {
        if (octet == ';') {
            visible.add(next);
            next = false;
        }
    }

    boolean visible(int number) {
        return number >= 0 && number < visible.size() && visible.get(number);
    }
}
