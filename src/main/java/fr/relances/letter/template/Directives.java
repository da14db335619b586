package fr.relances.letter.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the directives of a line stand: #if(…), #end and the like, which are no text of the letter. */
final class Directives {

    private static final Pattern WITH_CONDITION = Pattern.compile("#\\{?(?:if|elseif|foreach)}?\\s*\\(");
    private static final Pattern ALONE = Pattern.compile("#\\{(?:else|end)}|#(?:else|end)");

    private Directives() {}

    /** From the # to what follows the last sign of it. */
    record Span(int start, int end) {}

    static List<Span> of(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher condition = WITH_CONDITION.matcher(line);
        Matcher alone = ALONE.matcher(line);
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at)) {
            int end = at + 1;
            if (condition.region(at, line.length()).lookingAt()) {
                end = closing(line, condition.end());
                spans.add(new Span(at, end));
            } else if (alone.region(at, line.length()).lookingAt()) {
                end = alone.end();
                spans.add(new Span(at, end));
            }
            at = end;
        }
        return spans;
    }

    /** Whether the line holds directives or a comment and no text: it prints nothing. */
    static boolean only(String line) {
        String written = line.strip();
        if (written.startsWith("##")) {
            return true;
        }
        int next = 0;
        for (Span span : of(written)) {
            if (!written.substring(next, span.start).isBlank()) {
                return false;
            }
            next = span.end;
        }
        return next > 0 && written.substring(next).isBlank();
    }

    /** After the parenthesis that closes the one before {@code from}; those in quotes don't count. */
    private static int closing(String line, int from) {
        int open = 1;
        char quote = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return i + 1;
            }
        }
        return line.length();
    }
}
