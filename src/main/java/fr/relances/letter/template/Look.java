package fr.relances.letter.template;

import java.util.ArrayList;
import java.util.List;

/** How a text looks where it is put into a model: what the line of its block looks like. */
record Look(Style style, Alignment alignment) {

    /** A level's own bold stays; size and the rest come from the model. */
    Paragraph of(Paragraph paragraph) {
        return new Paragraph(paragraph.lines().stream().map(this::of).toList(), alignment);
    }

    private StyledLine of(StyledLine line) {
        List<StyledLine.Part> parts = new ArrayList<>();
        parts.add(new StyledLine.Part(0, style));
        for (StyledLine.Part part : line.parts()) {
            boolean bold = style.bold() || part.style().bold();
            parts.add(new StyledLine.Part(
                    part.start(), new Style(bold, style.italic(), style.underline(), style.size())));
        }
        return new StyledLine(line.text(), parts);
    }
}
