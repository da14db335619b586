package fr.relances.letter.rtf;

import java.util.List;

/** The text of an RTF file, paragraph by paragraph, and what else it holds. */
public record RtfDocument(List<RtfParagraph> paragraphs, List<Finding> findings) {

    public RtfDocument {
        paragraphs = List.copyOf(paragraphs);
        findings = List.copyOf(findings);
    }

    /** Something that a letter can't take over, with the paragraphs where it stands, counted from 1. */
    public record Finding(RtfContent content, List<Integer> paragraphs) {}
}
