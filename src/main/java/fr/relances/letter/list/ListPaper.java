package fr.relances.letter.list;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import fr.relances.letter.layout.PageWriter;
import fr.relances.letter.paper.ArchivePdf;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Printable;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.io.OutputStream;
import java.util.List;

/**
 * The pages of a list as a PDF, A4 landscape, each with heading, titles and its number of how many. A list may have
 * parts: each begins on a page of its own, counts its pages and has a bookmark.
 */
final class ListPaper {

    private static final float FOOT_SIZE = 7.5f;

    private ListPage.Heading heading;
    private final List<? extends ListColumn> columns;
    private final com.lowagie.text.Document document =
            new com.lowagie.text.Document(new Rectangle(ListPage.WIDTH, ListPage.HEIGHT), 0, 0, 0, 0);
    private final PdfWriter writer;
    private final PageWriter pages;
    private PdfTemplate pageTotal;
    private ListPage page;
    private boolean begun;
    private int pageCount;

    /** What the file says of itself: its title, and whose it is. */
    record Document(String title, String author) {}

    /** The stream stays open when this is closed. */
    ListPaper(Document about, ListPage.Heading heading, List<? extends ListColumn> columns, OutputStream out) {
        this.heading = heading;
        this.columns = columns;
        this.writer = PdfWriter.getInstance(document, out);
        ArchivePdf.open(document, writer, about.title(), about.author());
        this.pages = new PageWriter(writer.getDirectContent());
        this.pageTotal = newTotal();
        this.page = new ListPage(heading, columns);
    }

    /** Begins a part, called {@code name} at the top of its pages. */
    void part(String name) {
        if (begun) {
            endPage();
            endPart();
            document.newPage();
        }
        heading = heading.of(name);
        page = new ListPage(heading, columns);
        pageCount = 0;
        pageTotal = newTotal();
        begun = true;
        new PdfOutline(writer.getRootOutline(), new PdfDestination(PdfDestination.FIT), Printable.visible(name));
    }

    /** The page that fills at present. */
    ListPage page() {
        return page;
    }

    /** Begins a new page where {@code height} does not fit on this one. */
    void ensure(float height) {
        begun = true;
        if (!page.fits(height)) {
            endPage();
            document.newPage();
            page = new ListPage(heading, columns);
        }
    }

    /** Ends the document; the stream stays open. */
    void close() {
        endPage();
        endPart();
        ArchivePdf.close(document);
    }

    private PdfTemplate newTotal() {
        return writer.getDirectContent().createTemplate(40, 12);
    }

    private void endPart() {
        pageTotal.beginText();
        pageTotal.setFontAndSize(LetterFonts.REGULAR.font(), FOOT_SIZE);
        pageTotal.setTextMatrix(0, 2);
        pageTotal.showText(Integer.toString(pageCount));
        pageTotal.endText();
    }

    private void endPage() {
        pageCount++;
        String number = Messages.of("letter.page") + Formats.NO_BREAK_SPACE + pageCount + "/";
        float right = columns.get(columns.size() - 1).end() - 20;
        page.sketch().textTo(LetterFonts.REGULAR, FOOT_SIZE, right, ListPage.FOOT, number);
        pages.write(page.sketch(), "");
        writer.getDirectContent().addTemplate(pageTotal, right, ListPage.FOOT - 2);
        writer.setPageEmpty(false);
    }
}
