package fr.relances.letter.template;

import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Printable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A text as somebody wrote it, before Velocity reads it: line ends, characters and blocks are settled here. */
final class TextSource {

    private TextSource() {}

    /** The source of a model; a line in brackets that is no block, or a block that comes twice, is refused. */
    static MergeText model(TextPlace place, String text) {
        String source = unified(text);
        Set<Block> seen = EnumSet.noneOf(Block.class);
        int number = 0;
        for (String line : source.split("\n", -1)) {
            number++;
            if (isBracketed(line)) {
                String written = line.strip();
                int at = number;
                Block block = Block.of(written)
                        .orElseThrow(() -> place.refusal("letter.template.block", at, 1, written, Block.all()));
                if (!seen.add(block)) {
                    throw place.refusal("letter.template.block_twice", number, 1, written);
                }
            }
        }
        return parse(place, source);
    }

    /** A header or footer text: it stands inside a block, so it holds none. */
    static MergeText levelText(String name, String text) {
        TextPlace place = TextPlace.lines(name);
        String source = unified(text);
        int number = 0;
        for (String line : source.split("\n", -1)) {
            number++;
            if (isBracketed(line)) {
                throw place.refusal("letter.template.block_inside", number, 1, line.strip());
            }
        }
        return parse(place, source);
    }

    private static MergeText parse(TextPlace place, String source) {
        checkCharacters(place, source);
        checkComment(place, source);
        return MergeText.parse(place, source);
    }

    private static boolean isBracketed(String line) {
        String written = line.strip();
        return written.length() > 1 && written.startsWith("[") && written.endsWith("]");
    }

    private static String unified(String text) {
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        String lines = unmarked.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    ");
        return Arrays.stream(lines.split("\n", -1)).map(Printable::clean).collect(Collectors.joining("\n"));
    }

    /** A comment that is not ended would take the rest of the letter with it, and Velocity says nothing. */
    private static void checkComment(TextPlace place, String source) {
        int open = source.lastIndexOf("#*");
        if (open >= 0 && source.indexOf("*#", open + 2) < 0) {
            int line = 1
                    + (int) source.substring(0, open)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            int column = open - source.lastIndexOf('\n', open);
            throw place.refusal("letter.template.syntax", line, column);
        }
    }

    private static void checkCharacters(TextPlace place, String source) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < source.length(); ) {
            int codePoint = source.codePointAt(i);
            if (codePoint == '\n') {
                line++;
                column = 0;
            } else if (!LetterFonts.printable(Character.toString(codePoint))) {
                throw place.refusal("letter.template.character", line, column, Printable.name(codePoint));
            }
            column++;
            i += Character.charCount(codePoint);
        }
    }
}
