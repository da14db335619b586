package fr.relances.letter;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;

/** Writes a laid out page into a PDF's content. */
final class PageWriter {

    private static final float LIGHT = 0.93f;
    private static final float RULE_GRAY = 0.6f;
    private static final float MARK_GRAY = 0.88f;
    private static final float MARK_SIZE = 92;
    private static final double MARK_ANGLE = Math.toRadians(52);

    private final PdfContentByte content;
    private BaseFont font;
    private float size;

    PageWriter(PdfContentByte content) {
        this.content = content;
    }

    /** {@code mark}: large and light behind the text, empty for none. */
    void write(PageSketch page, String mark) {
        if (!mark.isEmpty()) {
            writeMark(mark);
        }
        writeFills(page.fills());
        writeRules(page.rules());
        font = null;
        content.beginText();
        for (PageSketch.Text text : page.texts()) {
            write(text);
        }
        content.endText();
    }

    private void writeMark(String mark) {
        float width = LetterFonts.BOLD.width(mark, MARK_SIZE);
        float cos = (float) Math.cos(MARK_ANGLE);
        float sin = (float) Math.sin(MARK_ANGLE);
        float x = Sheet.WIDTH / 2 - width / 2 * cos + MARK_SIZE / 3 * sin;
        float y = Sheet.HEIGHT / 2 - width / 2 * sin - MARK_SIZE / 3 * cos;
        content.saveState();
        content.setGrayFill(MARK_GRAY);
        content.beginText();
        content.setFontAndSize(LetterFonts.BOLD.font(), MARK_SIZE);
        content.setTextMatrix(cos, sin, -sin, cos, x, y);
        content.showText(mark);
        content.endText();
        content.restoreState();
    }

    private void writeFills(List<PageSketch.Fill> fills) {
        if (fills.isEmpty()) {
            return;
        }
        content.setGrayFill(LIGHT);
        for (PageSketch.Fill fill : fills) {
            content.rectangle(fill.x(), fill.y(), fill.width(), fill.height());
        }
        content.fill();
        content.setGrayFill(0);
    }

    private void writeRules(List<PageSketch.Rule> rules) {
        float thickness = 0;
        content.setGrayStroke(RULE_GRAY);
        for (PageSketch.Rule rule : rules) {
            if (rule.thickness() != thickness) {
                thickness = rule.thickness();
                content.setLineWidth(thickness);
            }
            content.moveTo(rule.x1(), rule.y());
            content.lineTo(rule.x2(), rule.y());
            content.stroke();
        }
    }

    private void write(PageSketch.Text text) {
        Face face = text.face();
        content.setTextMatrix(text.x(), text.y());
        String all = text.text();
        for (int from = 0; from < all.length(); ) {
            boolean plain = face.plain(all.charAt(from));
            int to = from + 1;
            while (to < all.length() && face.plain(all.charAt(to)) == plain) {
                to++;
            }
            use(plain ? face.font() : face.wideFont(), text.size());
            content.showText(from == 0 && to == all.length() ? all : all.substring(from, to));
            from = to;
        }
    }

    private void use(BaseFont wanted, float wantedSize) {
        if (font != wanted || size != wantedSize) {
            font = wanted;
            size = wantedSize;
            content.setFontAndSize(font, size);
        }
    }
}
