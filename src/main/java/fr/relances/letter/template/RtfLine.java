package fr.relances.letter.template;

import fr.relances.letter.paper.Printable;
import fr.relances.letter.rtf.RtfParagraph;
import fr.relances.letter.rtf.RtfStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a word processor's text, ready to be merged. {@code paragraph} counts from 1; {@code apart}: it begins a
 * paragraph that stands apart from the one above.
 */
record RtfLine(int paragraph, String text, List<StyledLine.Part> parts, Alignment alignment, boolean apart) {

    /** In twentieths of a point: less than this between paragraphs is no gap. */
    private static final int GAP = 60;

    static List<RtfLine> of(List<RtfParagraph> paragraphs) {
        List<RtfLine> lines = new ArrayList<>();
        RtfParagraph above = new RtfParagraph(RtfParagraph.Align.LEFT, 0, 0, List.of());
        for (int i = 0; i < paragraphs.size(); i++) {
            RtfParagraph paragraph = paragraphs.get(i);
            boolean silent = Directives.only(paragraph.text());
            boolean apart = paragraph.align() != above.align() || paragraph.spaceBefore() + above.spaceAfter() >= GAP;
            add(lines, i + 1, paragraph, apart && !silent);
            above = silent ? above : paragraph;
        }
        return lines;
    }

    private static void add(List<RtfLine> lines, int number, RtfParagraph paragraph, boolean apart) {
        StringBuilder text = new StringBuilder();
        List<StyledLine.Part> parts = new ArrayList<>();
        Alignment alignment = Alignment.valueOf(paragraph.align().name());
        boolean first = true;
        for (RtfParagraph.Run run : paragraph.runs()) {
            String[] pieces = run.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    lines.add(new RtfLine(number, text.toString(), parts, alignment, apart && first));
                    text.setLength(0);
                    parts = new ArrayList<>();
                    first = false;
                }
                if (!pieces[i].isEmpty()) {
                    parts.add(new StyledLine.Part(text.length(), style(run.style())));
                    text.append(Printable.clean(pieces[i].replace("\t", "    ")));
                }
            }
        }
        lines.add(new RtfLine(number, text.toString(), parts, alignment, apart && first));
    }

    private static Style style(RtfStyle style) {
        return new Style(style.bold(), style.italic(), style.underline(), style.halfPoints() / 2f);
    }

    /** What its block's text looks like. */
    Look look() {
        return new Look(parts.isEmpty() ? Style.PLAIN : parts.get(0).style(), alignment);
    }
}
