package fr.relances.letter;

import java.util.List;

/** Lines that stand together; each begins a new line of the letter and is broken where it is too long. */
record Paragraph(List<StyledLine> lines) implements Element {

    Paragraph {
        lines = List.copyOf(lines);
    }
}
