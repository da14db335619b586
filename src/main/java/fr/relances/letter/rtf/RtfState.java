package fr.relances.letter.rtf;

import java.util.EnumSet;
import java.util.Set;

/** What holds inside a group of braces; a group begins with what held around it. */
final class RtfState {

    /** Where the characters of a group go. */
    enum Destination {
        BODY,
        SKIPPED,
        FONTS,
        COLOURS,
        INSTRUCTION
    }

    Destination destination = Destination.BODY;
    /** What is found as soon as a skipped group holds something; null where nobody asks. */
    RtfContent watched;

    RtfStyle style = RtfStyle.PLAIN;
    RtfParagraph.Align align = RtfParagraph.Align.LEFT;
    int spaceBefore;
    int spaceAfter;
    int font;
    /** How many characters stand in for one \\u, for readers that don't know it. */
    int standIns = 1;

    private final Set<RtfContent> marks = EnumSet.noneOf(RtfContent.class);

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.destination = destination;
        copy.watched = watched;
        copy.style = style;
        copy.align = align;
        copy.spaceBefore = spaceBefore;
        copy.spaceAfter = spaceAfter;
        copy.font = font;
        copy.standIns = standIns;
        copy.marks.addAll(marks);
        return copy;
    }

    /** What the characters or the paragraph bear besides a style. */
    Set<RtfContent> marks() {
        return marks;
    }

    void mark(RtfContent content, boolean on) {
        if (on) {
            marks.add(content);
        } else if (content.scope() == RtfContent.Scope.CHARACTER) {
            marks.remove(content);
        }
    }

    /** A control word for characters; false where it is none. */
    boolean character(String word, int parameter, boolean on) {
        switch (word) {
            case "plain" -> {
                style = RtfStyle.PLAIN;
                unmark(RtfContent.Scope.CHARACTER);
            }
            case "b" -> style = style.withBold(on);
            case "i" -> style = style.withItalic(on);
            case "ulnone" -> style = style.withUnderline(false);
            case "ul", "ulw", "uld", "uldb", "uldash", "uldashd", "uldashdd", "ulth", "ulwave", "ulhwave" ->
                style = style.withUnderline(on);
            case "fs" -> style = style.withSize(parameter);
            case "f" -> font = parameter;
            case "uc" -> standIns = parameter;
            case "nosupersub" -> marks.remove(RtfContent.RAISED);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A control word for paragraphs; false where it is none. */
    boolean paragraph(String word, int parameter) {
        switch (word) {
            case "pard" -> {
                align = RtfParagraph.Align.LEFT;
                spaceBefore = 0;
                spaceAfter = 0;
                unmark(RtfContent.Scope.PARAGRAPH);
            }
            case "ql" -> align = RtfParagraph.Align.LEFT;
            case "qc" -> align = RtfParagraph.Align.CENTRE;
            case "qr" -> align = RtfParagraph.Align.RIGHT;
            case "qj", "qd", "qk" -> align = RtfParagraph.Align.JUSTIFIED;
            case "sb" -> spaceBefore = parameter;
            case "sa" -> spaceAfter = parameter;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void unmark(RtfContent.Scope scope) {
        marks.removeIf(content -> content.scope() == scope);
    }
}
