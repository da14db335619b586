package fr.relances.letter.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a merged text: empty lines part paragraphs, *gras* is bold, a block's name alone on its line is that block. */
final class Markup {

    /** Noncharacters stand for the signs of markup that came from data. */
    private static final char SHIELDED_STAR = '\ufdd0';

    private static final char SHIELDED_BRACKET = '\ufdd1';

    private Markup() {}

    /** {@code value} so that nothing in it is markup: noncharacters are the program's own and dropped from data. */
    static String shield(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '*' || c == '[' || isPrivate(c)) {
                return shielded(value);
            }
        }
        return value;
    }

    private static String shielded(String value) {
        StringBuilder shielded = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isPrivate(c)) {
                shielded.append(c == '*' ? SHIELDED_STAR : c == '[' ? SHIELDED_BRACKET : c);
            }
        }
        return shielded.toString();
    }

    private static boolean isPrivate(char c) {
        return c >= '\ufdd0' && c <= '\ufdef';
    }

    static List<Element> parse(String text) {
        List<Element> elements = new ArrayList<>();
        List<StyledLine> paragraph = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).stripTrailing();
            start = end + 1;
            Optional<Block> block = Block.of(line.strip());
            if (line.isEmpty() || block.isPresent()) {
                endParagraph(paragraph, elements);
                block.ifPresent(elements::add);
            } else {
                paragraph.add(styled(line));
            }
        }
        endParagraph(paragraph, elements);
        return elements;
    }

    private static void endParagraph(List<StyledLine> paragraph, List<Element> elements) {
        if (!paragraph.isEmpty()) {
            elements.add(new Paragraph(paragraph, Alignment.JUSTIFIED));
            paragraph.clear();
        }
    }

    private static StyledLine styled(String line) {
        if (line.indexOf('*') < 0) {
            return StyledLine.plain(finished(line));
        }
        StringBuilder text = new StringBuilder(line.length());
        List<StyledLine.Part> parts = new ArrayList<>();
        int copied = 0;
        for (int star = line.indexOf('*'); star >= 0; star = line.indexOf('*', star + 1)) {
            int close = opens(line, star) ? closing(line, star) : -1;
            if (close > 0) {
                parts.add(new StyledLine.Part(text.append(line, copied, star).length(), Style.BOLD));
                parts.add(new StyledLine.Part(text.append(line, star + 1, close).length(), Style.PLAIN));
                copied = close + 1;
                star = close;
            }
        }
        text.append(line, copied, line.length());
        return new StyledLine(finished(text.toString()), parts);
    }

    /** As it is printed: what data brought in is itself again, and what must stay on one line does. */
    static String finished(String text) {
        return FrenchSpaces.hold(unshield(text));
    }

    /** A star before a word and not inside one. */
    private static boolean opens(String line, int i) {
        return line.charAt(i) == '*'
                && (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)))
                && i + 1 < line.length()
                && line.charAt(i + 1) != '*'
                && !Character.isWhitespace(line.charAt(i + 1));
    }

    /** The star after a word that ends what {@code open} began; -1 where there is none. */
    private static int closing(String line, int open) {
        for (int i = line.indexOf('*', open + 1); i > 0; i = line.indexOf('*', i + 1)) {
            boolean afterWord = !Character.isWhitespace(line.charAt(i - 1));
            boolean beforeGap = i + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(i + 1));
            if (afterWord && beforeGap) {
                return i;
            }
        }
        return -1;
    }

    /** What {@link #shield} was given. */
    static String unshield(String text) {
        return text.indexOf(SHIELDED_STAR) < 0 && text.indexOf(SHIELDED_BRACKET) < 0
                ? text
                : text.replace(SHIELDED_STAR, '*').replace(SHIELDED_BRACKET, '[');
    }
}
