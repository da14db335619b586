package fr.relances.letter.template;

import fr.relances.letter.rtf.RtfParagraph;
import fr.relances.letter.rtf.RtfStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the merged text of a model from a word processor: its marks become formats, what stands apart a paragraph. */
final class StyledText {

    private final RtfMarks marks;

    StyledText(RtfMarks marks) {
        this.marks = marks;
    }

    List<Element> parse(String text) {
        Reading reading = new Reading();
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            reading.line(text.substring(start, end));
            start = end + 1;
        }
        reading.endParagraph();
        return reading.elements;
    }

    /** The text without its marks. */
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == RtfMarks.HEAD || c == RtfMarks.STYLE) {
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString().stripTrailing();
    }

    /** One letter's text while it is read. */
    private final class Reading {

        private final List<Element> elements = new ArrayList<>();
        private final List<StyledLine> lines = new ArrayList<>();
        private RtfParagraph.Align align = RtfParagraph.Align.LEFT;

        void line(String line) {
            String plain = plain(line);
            Optional<Block> block = plain.startsWith("[") ? Block.of(plain) : Optional.empty();
            if (plain.isEmpty() || block.isPresent()) {
                endParagraph();
                block.ifPresent(elements::add);
                return;
            }
            if (line.charAt(0) == RtfMarks.HEAD) {
                char sign = line.charAt(1);
                if (RtfMarks.apart(sign) || RtfMarks.align(sign) != align) {
                    endParagraph();
                }
                align = RtfMarks.align(sign);
            }
            lines.add(styled(line, plain.length()));
        }

        void endParagraph() {
            if (!lines.isEmpty()) {
                elements.add(new Paragraph(lines));
                lines.clear();
            }
        }

        private StyledLine styled(String line, int length) {
            StringBuilder text = new StringBuilder(length);
            List<Integer> switches = new ArrayList<>();
            boolean bold = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == RtfMarks.HEAD) {
                    i++;
                } else if (c == RtfMarks.STYLE) {
                    RtfStyle style = marks.style(line.charAt(++i));
                    if (style.bold() != bold) {
                        switches.add(text.length());
                    }
                    bold = style.bold();
                } else {
                    text.append(c);
                }
            }
            text.setLength(length);
            return new StyledLine(
                    Markup.unshield(text.toString()),
                    switches.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
