package fr.relances.letter;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines at spaces, never before : ; ! ? » or after «; a word longer than the line is cut. */
final class LineBreaker {

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
    static List<String> lines(String text, Face face, float size, float width) {
        StyledLine line = face == LetterFonts.BOLD ? new StyledLine(text, 0) : new StyledLine(text);
        return slices(line, size, width).stream().map(Slice::text).toList();
    }

    private static void slice(StyledLine line, float width, List<Slice> slices) {
        String text = line.text();
        int start = 0;
        int space = -1;
        float sum = 0;
        float sumToSpace = 0;
        int runEnd = 0;
        Face face = LetterFonts.REGULAR;
        for (int i = 0; i < text.length(); i++) {
            if (i == runEnd) {
                face = line.boldAt(i) ? LetterFonts.BOLD : LetterFonts.REGULAR;
                runEnd = line.runEnd(i, text.length());
            }
            char c = text.charAt(i);
            float advance = face.width(c);
            sum += advance;
            if (c == ' ' && breaks(text, i)) {
                space = i;
                sumToSpace = sum;
            } else if (sum > width && i > start) {
                int end = space > start ? space : i;
                slices.add(new Slice(line, start, end));
                start = space > start ? space + 1 : i;
                sum = end == space ? sum - sumToSpace : advance;
                space = -1;
            }
        }
        slices.add(new Slice(line, start, text.length()));
    }

    private static boolean breaks(String text, int space) {
        boolean held = space + 1 < text.length() && ":;!?»".indexOf(text.charAt(space + 1)) >= 0
                || space > 0 && text.charAt(space - 1) == '«';
        return !held;
    }
}
