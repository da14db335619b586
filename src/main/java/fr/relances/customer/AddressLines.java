package fr.relances.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** R36: a recipient as the lines of the window, capitals without punctuation below the name, none of them empty. */
public final class AddressLines {

    /** As many as the window shows; one more with a country. */
    public static final int LINES = 6;

    /** Characters in a line. */
    public static final int WIDTH = 38;

    private static final Set<String> HOME = Set.of("", "FRANCE", "FR", "F", "FRA");

    /** What the norm leaves no place for; a point is dropped without a blank. */
    private static final String PUNCTUATION = ",;:!?\"()«»_-'’/–";

    private AddressLines() {}

    /** The lines in order; more than fit where {@link #count} says so. Texts must be free of control characters. */
    public static List<String> of(String name, Customer.Address address) {
        List<String> lines = new ArrayList<>();
        wrap(lines, name);
        wrap(lines, capitals(address.address1()));
        wrap(lines, capitals(address.address2()));
        wrap(lines, capitals(address.address3()));
        wrap(lines, capitals(address.postalCode() + " " + address.town()));
        wrap(lines, country(address.country()));
        return lines;
    }

    /** The lines that count against {@link #LINES}: all but a country. */
    public static int count(String name, Customer.Address address) {
        return of(name, address).size() - (country(address.country()).isEmpty() ? 0 : 1);
    }

    /** As it is printed; empty at home. */
    public static String country(String text) {
        String country = capitals(text);
        return HOME.contains(country) ? "" : country;
    }

    private static String capitals(String text) {
        String upper = text.toUpperCase(Locale.FRENCH);
        StringBuilder line = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (c != '.') {
                line.append(PUNCTUATION.indexOf(c) >= 0 ? ' ' : c);
            }
        }
        return line.toString().strip();
    }

    private static void wrap(List<String> lines, String text) {
        StringBuilder line = new StringBuilder();
        for (StringTokenizer words = new StringTokenizer(text, " \u00a0"); words.hasMoreTokens(); ) {
            String rest = words.nextToken();
            if (line.length() > 0 && line.length() + 1 + rest.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > WIDTH) {
                lines.add(rest.substring(0, WIDTH));
                rest = rest.substring(WIDTH);
            }
            line.append(line.length() == 0 || rest.isEmpty() ? "" : " ").append(rest);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
    }
}
