package fr.relances.letter.template;

import java.util.List;

/** Lines that stand together; each begins a new line of the letter and is broken where it is too long. */
public record Paragraph(List<StyledLine> lines, Alignment alignment) implements Element {

    public Paragraph {
        lines = List.copyOf(lines);
    }
}
