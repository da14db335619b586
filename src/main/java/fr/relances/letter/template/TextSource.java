package fr.relances.letter.template;

import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Printable;
import fr.relances.text.OperatorException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** A text as somebody wrote it, before Velocity reads it: line ends, characters and blocks are settled here. */
final class TextSource {

    private TextSource() {}

    /** The source of a model; a line in brackets that is no block, or a block that comes twice, is refused. */
    static MergeText model(String place, String text) {
        String source = unified(text);
        Set<Block> seen = EnumSet.noneOf(Block.class);
        int number = 0;
        for (String line : source.split("\n", -1)) {
            number++;
            if (isBracketed(line)) {
                String written = line.strip();
                int place1 = number;
                Block block = Block.of(written)
                        .orElseThrow(() ->
                                new OperatorException("letter.template.block", place, place1, 1, written, Block.all()));
                if (!seen.add(block)) {
                    throw new OperatorException("letter.template.block_twice", place, number, 1, written);
                }
            }
        }
        return parse(place, source);
    }

    /** A header or footer text: it stands inside a block, so it holds none. */
    static MergeText levelText(String place, String text) {
        String source = unified(text);
        int number = 0;
        for (String line : source.split("\n", -1)) {
            number++;
            if (isBracketed(line)) {
                throw new OperatorException("letter.template.block_inside", place, number, 1, line.strip());
            }
        }
        return parse(place, source);
    }

    private static MergeText parse(String place, String source) {
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
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** A comment that is not ended would take the rest of the letter with it, and Velocity says nothing. */
    private static void checkComment(String place, String source) {
        int open = source.lastIndexOf("#*");
        if (open >= 0 && source.indexOf("*#", open + 2) < 0) {
            int line = 1
                    + (int) source.substring(0, open)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            int column = open - source.lastIndexOf('\n', open);
            throw new OperatorException("letter.template.syntax", place, line, column);
        }
    }

    private static void checkCharacters(String place, String source) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < source.length(); ) {
            int codePoint = source.codePointAt(i);
            if (codePoint == '\n') {
                line++;
                column = 0;
            } else if (!LetterFonts.printable(Printable.clean(Character.toString(codePoint)))) {
                throw new OperatorException(
                        "letter.template.character", place, line, column, Printable.name(codePoint));
            }
            column++;
            i += Character.charCount(codePoint);
        }
    }
}
