package fr.relances.letter.layout;

import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.template.Paragraph;
import fr.relances.letter.template.Style;
import fr.relances.letter.template.StyledLine;
import java.util.ArrayList;
import java.util.List;

/** Breaks lines at spaces, never before : ; ! ? » or after «; a word longer than the line is cut. */
public final class LineBreaker {

    private LineBreaker() {}

    static List<Slice> slices(Paragraph paragraph, float size, float width) {
        List<Slice> slices = new ArrayList<>();
        for (StyledLine line : paragraph.lines()) {
            slice(line, size, width, slices);
        }
        return slices;
    }

    static List<Slice> slices(StyledLine line, float size, float width) {
        List<Slice> slices = new ArrayList<>(2);
        slice(line, size, width, slices);
        return slices;
    }

    /** A plain text as lines that fit. */
    public static List<String> lines(String text, Face face, float size, float width) {
        StyledLine line = face == LetterFonts.BOLD ? StyledLine.of(text, Style.BOLD) : StyledLine.plain(text);
        return slices(line, size, width).stream().map(Slice::text).toList();
    }

    private static void slice(StyledLine line, float usual, float width, List<Slice> slices) {
        String text = line.text();
        Cut cut = new Cut(usual);
        int runEnd = 0;
        Face face = LetterFonts.REGULAR;
        float size = usual;
        for (int i = 0; i < text.length(); i++) {
            if (i == runEnd) {
                Style style = line.styleAt(i);
                face = LetterFonts.face(style.bold(), style.italic());
                size = style.sizeOr(usual);
                runEnd = line.runEnd(i, text.length());
            }
            float advance = face.width(text.charAt(i)) * size;
            cut.take(advance, size);
            if (text.charAt(i) == ' ' && breaks(text, i)) {
                cut.spaceAt(i, advance);
            } else if (cut.sum > width && i > cut.start) {
                slices.add(cut.slice(line, i, advance, size));
            }
        }
        slices.add(new Slice(line, cut.start, text.length(), cut.sum, cut.tallest, true));
    }

    /** Where the current line began, how wide and tall it is, and the last space at which it could end. */
    private static final class Cut {

        private final float usual;
        private int start;
        private int space = -1;
        private float sum;
        private float tallest;
        private float sumBeforeSpace;
        private float sumToSpace;
        private float tallestAtSpace;
        private float tallestAfterSpace;

        Cut(float usual) {
            this.usual = usual;
            this.tallest = usual;
            this.tallestAfterSpace = usual;
        }

        void take(float advance, float size) {
            sum += advance;
            if (size != usual || tallest != usual) {
                tallest = sum == advance ? size : Math.max(tallest, size);
                tallestAfterSpace = Math.max(tallestAfterSpace, size);
            }
        }

        void spaceAt(int place, float advance) {
            space = place;
            sumToSpace = sum;
            sumBeforeSpace = sum - advance;
            tallestAtSpace = tallest;
            tallestAfterSpace = usual;
        }

        /** Ends the line at the last space or, in a word longer than a line, at {@code i}; the next one begins. */
        Slice slice(StyledLine line, int i, float advance, float size) {
            boolean atSpace = space > start;
            Slice slice = atSpace
                    ? new Slice(line, start, space, sumBeforeSpace, tallestAtSpace, false)
                    : new Slice(line, start, i, sum - advance, tallest, false);
            tallest = atSpace ? tallestAfterSpace : size;
            sum = atSpace ? sum - sumToSpace : advance;
            start = atSpace ? space + 1 : i;
            space = -1;
            return slice;
        }
    }

    private static boolean breaks(String text, int space) {
        boolean held = space + 1 < text.length() && ":;!?»".indexOf(text.charAt(space + 1)) >= 0
                || space > 0 && text.charAt(space - 1) == '«';
        return !held;
    }
}
