package fr.relances.letter.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the merged text of a model from a word processor: its marks become formats, what stands apart a paragraph. */
final class StyledText {

    private final RtfMarks marks;
    private final Map<Block, Look> looks = new EnumMap<>(Block.class);

    /** {@code lines} are those of the model. */
    StyledText(RtfMarks marks, List<RtfLine> lines) {
        this.marks = marks;
        lines.forEach(line -> Block.of(line.text().strip()).ifPresent(block -> looks.put(block, line.look())));
    }

    /** What the text of a level looks like in the place of {@code block}. */
    Paragraph dressed(Block block, Paragraph paragraph) {
        return looks.get(block).of(paragraph);
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
        private Alignment alignment = Alignment.LEFT;

        void line(String line) {
            String plain = plain(line);
            Optional<Block> block = Block.of(plain.strip());
            if (plain.isEmpty() || block.isPresent()) {
                endParagraph();
                block.ifPresent(elements::add);
                return;
            }
            if (line.charAt(0) == RtfMarks.HEAD) {
                char sign = line.charAt(1);
                if (RtfMarks.apart(sign) || RtfMarks.alignment(sign) != alignment) {
                    endParagraph();
                }
                alignment = RtfMarks.alignment(sign);
            }
            lines.add(styled(line, plain.length()));
        }

        void endParagraph() {
            if (!lines.isEmpty()) {
                elements.add(new Paragraph(lines, alignment));
                lines.clear();
            }
        }

        private StyledLine styled(String line, int length) {
            StringBuilder text = new StringBuilder(length);
            List<StyledLine.Part> parts = new ArrayList<>();
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == RtfMarks.HEAD) {
                    i++;
                } else if (c == RtfMarks.STYLE) {
                    begin(parts, text.length(), marks.style(line.charAt(++i)));
                } else {
                    text.append(c);
                }
            }
            text.setLength(length);
            return new StyledLine(Markup.finished(text.toString()), parts);
        }

        /** A look that holds already, or that no text bore, is none. */
        private static void begin(List<StyledLine.Part> parts, int start, Style style) {
            if (!parts.isEmpty() && parts.get(parts.size() - 1).start() == start) {
                parts.remove(parts.size() - 1);
            }
            if (parts.isEmpty() || !parts.get(parts.size() - 1).style().equals(style)) {
                parts.add(new StyledLine.Part(start, style));
            }
        }
    }
}
