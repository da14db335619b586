package fr.relances.letter.layout;

import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.template.Paragraph;
import fr.relances.letter.template.StyledLine;
import java.util.ArrayList;
import java.util.List;

/** Breaks lines at spaces, never before : ; ! ? » or after «; a word longer than the line is cut. */
public final class LineBreaker {

    private LineBreaker() {}

    /** A part of a line that fits. */
    record Slice(StyledLine line, int start, int end) {

        String text() {
            return line.text().substring(start, end);
        }

        /** Draws it with its bold parts from x on. */
        void draw(PageSketch page, float size, float x, float y) {
            float place = x;
            for (int from = start; from < end; ) {
                int to = line.runEnd(from, end);
                Face face = line.boldAt(from) ? LetterFonts.BOLD : LetterFonts.REGULAR;
                String run = line.text().substring(from, to);
                page.text(face, size, place, y, run);
                if (to < end) {
                    place += face.width(run, size);
                }
                from = to;
            }
        }
    }

    static List<Slice> slices(Paragraph paragraph, float size, float width) {
        List<Slice> slices = new ArrayList<>();
        for (StyledLine line : paragraph.lines()) {
            slice(line, width / size, slices);
        }
        return slices;
    }

    static List<Slice> slices(StyledLine line, float size, float width) {
        List<Slice> slices = new ArrayList<>(2);
        slice(line, width / size, slices);
        return slices;
    }

    /** A plain text as lines that fit. */
    public static List<String> lines(String text, Face face, float size, float width) {
        StyledLine line = face == LetterFonts.BOLD ? new StyledLine(text, 0) : new StyledLine(text);
        return slices(line, size, width).stream().map(Slice::text).toList();
    }

    private static void slice(StyledLine line, float width, List<Slice> slices) {
        String text = line.text();
        Cut cut = new Cut();
        int runEnd = 0;
        Face face = LetterFonts.REGULAR;
        for (int i = 0; i < text.length(); i++) {
            if (i == runEnd) {
                face = line.boldAt(i) ? LetterFonts.BOLD : LetterFonts.REGULAR;
                runEnd = line.runEnd(i, text.length());
            }
            float advance = face.width(text.charAt(i));
            cut.sum += advance;
            if (text.charAt(i) == ' ' && breaks(text, i)) {
                cut.space = i;
                cut.sumToSpace = cut.sum;
            } else if (cut.sum > width && i > cut.start) {
                slices.add(new Slice(line, cut.start, cut.at(i, advance)));
            }
        }
        slices.add(new Slice(line, cut.start, text.length()));
    }

    /** Where the current line began, how wide it is, and the last space at which it could end. */
    private static final class Cut {

        private int start;
        private int space = -1;
        private float sum;
        private float sumToSpace;

        /** Begins the next line at the last space or, in a word longer than a line, at {@code i}; gives the end. */
        private int at(int i, float advance) {
            boolean atSpace = space > start;
            int end = atSpace ? space : i;
            sum = atSpace ? sum - sumToSpace : advance;
            start = atSpace ? space + 1 : i;
            space = -1;
            return end;
        }
    }

    private static boolean breaks(String text, int space) {
        boolean held = space + 1 < text.length() && ":;!?»".indexOf(text.charAt(space + 1)) >= 0
                || space > 0 && text.charAt(space - 1) == '«';
        return !held;
    }
}
