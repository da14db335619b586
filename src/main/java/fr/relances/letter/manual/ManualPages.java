package fr.relances.letter.manual;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Pages of the manual while they fill: their feet, where each heading fell, and the bookmarks. */
final class ManualPages extends PdfPageEventHelper {

    private static final float FOOT = 36;
    private static final float FOOT_SIZE = 8.5f;

    /** A heading with its page; {@code deep} for a screen within a chapter. */
    record Heading(String text, boolean deep, int page) {}

    /** Where the headings fell, and how many pages there are; none before the first setting. */
    record Places(List<Heading> headings, int pages) {}

    private final Document document;
    private final PdfWriter writer;
    private final Places known;
    private final List<Heading> headings = new ArrayList<>();
    private PdfOutline chapter;
    private int pageCount;

    ManualPages(Document document, PdfWriter writer, Places known) {
        this.document = document;
        this.writer = writer;
        this.known = known;
    }

    Places places() {
        return new Places(List.copyOf(headings), pageCount);
    }

    void add(Element element) {
        document.add(element);
    }

    void newPage() {
        document.newPage();
    }

    /** A new page where less than {@code height} is left: a heading never stands alone. */
    void keep(float height) {
        if (writer.getVerticalPosition(true) - height < document.bottom()) {
            document.newPage();
        }
    }

    /** A bookmark to where the next line comes, and a line of the contents. */
    void mark(String text, boolean deep) {
        float top = Math.min(document.top() + 20, writer.getVerticalPosition(true) + 20);
        PdfDestination here = new PdfDestination(PdfDestination.XYZ, -1, top, 0);
        PdfOutline parent = deep ? chapter : writer.getDirectContent().getRootOutline();
        PdfOutline bookmark = new PdfOutline(parent, here, text, false);
        if (!deep) {
            chapter = bookmark;
        }
        headings.add(new Heading(text, deep, writer.getPageNumber()));
    }

    /** The title page has no foot. */
    @Override
    public void onEndPage(PdfWriter ended, Document page) {
        pageCount = ended.getPageNumber();
        if (pageCount == 1) {
            return;
        }
        PdfContentByte content = ended.getDirectContent();
        content.beginText();
        content.setFontAndSize(ManualStyle.footFont(), FOOT_SIZE);
        content.showTextAligned(Element.ALIGN_LEFT, Messages.of("manual.title"), page.left(), FOOT, 0);
        String number = Messages.of("manual.page", pageCount, known.pages());
        content.showTextAligned(Element.ALIGN_RIGHT, number, page.right(), FOOT, 0);
        content.endText();
    }
}
