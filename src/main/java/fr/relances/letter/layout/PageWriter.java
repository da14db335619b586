package fr.relances.letter.layout;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import fr.relances.letter.paper.Face;
import fr.relances.letter.template.Logo;
import java.util.List;

/** Writes a laid out page into a PDF's content. */
public final class PageWriter {

    private final PdfContentByte content;
    private BaseFont font;
    private float size;
    private int stretch;
    private int x;
    private int y;

    public PageWriter(PdfContentByte content) {
        this.content = content;
    }

    /** {@code mark}: large and light behind the text, empty for none. */
    public void write(PageSketch page, String mark) {
        if (!mark.isEmpty()) {
            PageMark.write(content, mark);
        }
        for (PageSketch.Picture picture : page.pictures()) {
            Logo logo = picture.logo();
            content.addImage(logo.image(), logo.width(), 0, 0, logo.height(), picture.x(), picture.y());
        }
        writeFills(page.fills());
        page.codes().forEach(this::write);
        writeRules(page.rules());
        font = null;
        stretch = 0;
        x = 0;
        y = 0;
        content.beginText();
        for (PageSketch.Text text : page.texts()) {
            write(text);
        }
        if (stretch != 0) {
            content.setWordSpacing(0);
        }
        content.endText();
    }

    private void writeFills(List<PageSketch.Fill> fills) {
        if (fills.isEmpty()) {
            return;
        }
        float gray = 0;
        for (PageSketch.Fill fill : fills) {
            if (fill.gray() != gray) {
                content.fill();
                gray = fill.gray();
                content.setGrayFill(gray);
            }
            content.rectangle(fill.x(), fill.y(), fill.width(), fill.height());
        }
        content.fill();
        content.setGrayFill(0);
    }

    /** A picture of one bit a module, in hexadecimal figures, which no reader of the page can take for its end. */
    private void write(PageSketch.Code code) {
        content.saveState();
        content.concatCTM(code.side(), 0, 0, code.side(), tenths(code.x()) / 10f, tenths(code.y()) / 10f);
        String modules = Integer.toString(code.code().modules());
        content.setLiteral("BI/W " + modules + "/H " + modules + "/BPC 1/IM true/F/AHx ID ");
        content.setLiteral(code.code().lightBits());
        content.setLiteral(">\nEI\n");
        content.restoreState();
    }

    private void writeRules(List<PageSketch.Rule> rules) {
        float thickness = 0;
        float gray = -1;
        for (PageSketch.Rule rule : rules) {
            if (rule.thickness() != thickness || rule.gray() != gray) {
                if (thickness > 0) {
                    content.stroke();
                }
                if (rule.gray() != gray) {
                    gray = rule.gray();
                    content.setGrayStroke(gray);
                }
                thickness = rule.thickness();
                content.setLineWidth(thickness);
            }
            content.moveTo(tenths(rule.x1()) / 10f, tenths(rule.y()) / 10f);
            content.lineTo(tenths(rule.x2()) / 10f, tenths(rule.y()) / 10f);
        }
        if (thickness > 0) {
            content.stroke();
        }
    }

    /** Tenths of a point are finer than the eye, and short numbers that repeat are written and packed quickly. */
    private static int tenths(float points) {
        return Math.round(points * 10);
    }

    private void write(PageSketch.Text text) {
        Face face = text.face();
        int newX = tenths(text.x());
        int newY = tenths(text.y());
        content.moveText((newX - x) / 10f, (newY - y) / 10f);
        x = newX;
        y = newY;
        int newStretch = Math.round(text.stretch() * 100);
        if (newStretch != stretch) {
            stretch = newStretch;
            content.setWordSpacing(stretch / 100f);
        }
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
