package fr.relances.letter.layout;

import fr.relances.letter.template.Block;
import fr.relances.letter.template.Element;
import fr.relances.letter.template.Paragraph;
import java.util.List;

/**
 * What pages may not part: the lines above the table from its first rows, the totals from the last ones, and the closing
 * formula with its signature from what they close.
 */
final class Together {

    private static final int MOST_LINES = 3;
    private static final int MOST_PARTS = 4;

    private Together() {}

    /** For each part the height that must stand below its end on the same page; {@code parts} go with {@code elements}. */
    static float[] keeps(List<Element> elements, List<FlowPart> parts) {
        float[] keeps = new float[parts.size()];
        int last = lastParagraph(parts);
        int closing = closing(parts, last);
        for (int i = parts.size() - 2; i >= 0; i--) {
            boolean beforeClosing = i + 1 >= closing && i + 1 <= last;
            if (inFlow(elements.get(i)) && (beforeClosing || held(elements.get(i), elements.get(i + 1)))) {
                keeps[i] = parts.get(i + 1).start(keeps[i + 1]);
            }
        }
        return keeps;
    }

    private static boolean held(Element element, Element next) {
        return next == Block.TOTAL && element == Block.PIECES || next == Block.PIECES && element instanceof Paragraph;
    }

    private static boolean inFlow(Element element) {
        return element instanceof Paragraph || element == Block.PIECES || element == Block.TOTAL;
    }

    /** Where formula and signature begin, a single line above them included: that would be too little to precede them. */
    private static int closing(List<FlowPart> parts, int last) {
        if (!isShort(parts, last, MOST_LINES)) {
            return parts.size();
        }
        int closing = isShort(parts, last - 1, MOST_LINES) ? last - 1 : last;
        while (closing > last - MOST_PARTS && isShort(parts, closing - 1, 1)) {
            closing--;
        }
        return closing;
    }

    private static boolean isShort(List<FlowPart> parts, int i, int most) {
        return i >= 0
                && parts.get(i) instanceof ParagraphPart paragraph
                && paragraph.lines().size() <= most;
    }

    private static int lastParagraph(List<FlowPart> parts) {
        int last = parts.size() - 1;
        while (last >= 0 && !(parts.get(last) instanceof ParagraphPart)) {
            last--;
        }
        return last;
    }
}
