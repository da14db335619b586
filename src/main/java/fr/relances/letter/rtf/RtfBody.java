package fr.relances.letter.rtf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The paragraphs read so far, and what was found that a letter can't take over. */
final class RtfBody {

    private final List<RtfParagraph> paragraphs = new ArrayList<>();
    private final List<RtfParagraph.Run> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final Map<RtfContent, TreeSet<Integer>> found = new EnumMap<>(RtfContent.class);
    private RtfStyle style = RtfStyle.PLAIN;

    void append(RtfState state, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!text.isBlank()) {
            state.marks().forEach(this::note);
        }
        if (!state.style.equals(style)) {
            endRun();
            style = state.style;
        }
        run.append(text);
    }

    /** The paragraph being read, counted from 1. */
    void note(RtfContent content) {
        found.computeIfAbsent(content, first -> new TreeSet<>()).add(paragraphs.size() + 1);
    }

    void endParagraph(RtfState state) {
        endRun();
        paragraphs.add(new RtfParagraph(state.align, state.spaceBefore, state.spaceAfter, runs));
        runs.clear();
    }

    private void endRun() {
        if (!run.isEmpty()) {
            runs.add(new RtfParagraph.Run(run.toString(), style));
            run.setLength(0);
        }
    }

    /** A last paragraph that nobody ended counts if it holds something. */
    RtfDocument document(RtfState last) {
        endRun();
        if (!runs.isEmpty()) {
            endParagraph(last);
        }
        List<RtfDocument.Finding> findings = new ArrayList<>();
        found.forEach((content, places) -> findings.add(new RtfDocument.Finding(content, List.copyOf(places))));
        return new RtfDocument(paragraphs, findings);
    }
}
