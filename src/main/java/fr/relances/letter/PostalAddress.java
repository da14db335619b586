package fr.relances.letter;

import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** R36: the recipient as at most 6 lines of 38 characters, 7 with the country; capitals without punctuation below the name. */
final class PostalAddress {

    static final int LINES = 6;
    static final int WIDTH = 38;

    private static final Set<String> HOME = Set.of("", "FRANCE", "FR", "F", "FRA");

    private PostalAddress() {}

    /** Why it can't be used, for the operator; empty when it can. */
    static Optional<String> problem(Letter.Recipient recipient) {
        Letter.Address address = recipient.address();
        boolean abroad = !country(address).isEmpty();
        List<String> missing = new ArrayList<>();
        note(missing, recipient.name(), "letter.address.name");
        note(missing, abroad ? country(address) : address.postalCode(), "letter.address.postal_code");
        note(missing, address.town(), "letter.address.town");
        if (!missing.isEmpty()) {
            return Optional.of(Messages.of("letter.address.incomplete", String.join(", ", missing)));
        }
        int count = lines(recipient).size() - (abroad ? 1 : 0);
        return count <= LINES ? Optional.empty() : Optional.of(Messages.of("letter.address.long", count, LINES, WIDTH));
    }

    /** The lines in order, without an empty one; more than fit where {@link #problem} says so. */
    static List<String> lines(Letter.Recipient recipient) {
        Letter.Address address = recipient.address();
        List<String> lines = new ArrayList<>();
        wrap(lines, Printable.clean(recipient.name()));
        wrap(lines, capitals(address.address1()));
        wrap(lines, capitals(address.address2()));
        wrap(lines, capitals(address.address3()));
        wrap(lines, capitals(address.postalCode() + " " + address.town()));
        wrap(lines, country(address));
        return lines;
    }

    private static void note(List<String> missing, String value, String key) {
        if (value.isBlank()) {
            missing.add(Messages.of(key));
        }
    }

    /** Empty at home. */
    private static String country(Letter.Address address) {
        String country = capitals(address.country());
        return HOME.contains(country) ? "" : country;
    }

    private static String capitals(String text) {
        String upper = Printable.clean(text).toUpperCase(Locale.FRENCH);
        StringBuilder line = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (c != '.') {
                line.append(",;:!?\"()«»_".indexOf(c) >= 0 ? ' ' : c);
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
