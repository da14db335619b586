package fr.relances.letter.list;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import fr.relances.amount.Amount;
import fr.relances.letter.layout.LetterPdf;
import fr.relances.letter.layout.PageWriter;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.io.OutputStream;

/** The control list on paper, A4 landscape, written row by row; rows of one tiers stand together. */
public final class ControlListPdf implements AutoCloseable {

    private static final float ROW = 11;
    private static final float TOTAL_ROW = 13;
    private static final float FOOT_SIZE = 7.5f;
    private static final float END_HEIGHT = 3 * TOTAL_ROW;

    private final ControlListHeading heading;
    private final Document document =
            new Document(new Rectangle(ControlListPage.WIDTH, ControlListPage.HEIGHT), 0, 0, 0, 0);
    private final PdfWriter writer;
    private final PageWriter pages;
    private final PdfTemplate pageTotal;
    private final ControlListSums overall = new ControlListSums();
    private ControlListSums customer = new ControlListSums();
    private ControlListPage page;
    private ControlListRow waiting;
    private int pageCount;

    /** The stream stays open when this is closed. */
    public ControlListPdf(ControlListHeading heading, OutputStream out) {
        this.heading = heading;
        this.writer = PdfWriter.getInstance(document, out);
        LetterPdf.open(document, writer, Messages.of("control.document", heading.dunningDate()), heading.entityName());
        this.pages = new PageWriter(writer.getDirectContent());
        this.pageTotal = writer.getDirectContent().createTemplate(40, 12);
        this.page = new ControlListPage(heading);
    }

    /** One row is held back: the last of a tiers stays with its total. */
    public void add(ControlListRow row) {
        if (waiting != null) {
            boolean last = !waiting.party().code().equals(row.party().code());
            draw(waiting, last ? TOTAL_ROW : 0);
            if (last) {
                endCustomer();
            }
        }
        waiting = row;
    }

    /** Writes the totals and ends the document; the stream stays open. */
    @Override
    public void close() {
        if (waiting != null) {
            draw(waiting, TOTAL_ROW + END_HEIGHT);
            endCustomer();
        }
        drawEnd();
        endPage();
        pageTotal.beginText();
        pageTotal.setFontAndSize(LetterFonts.REGULAR.font(), FOOT_SIZE);
        pageTotal.setTextMatrix(0, 2);
        pageTotal.showText(Integer.toString(pageCount));
        pageTotal.endText();
        LetterPdf.close(document);
    }

    private void draw(ControlListRow row, float keep) {
        boolean explained = !row.outcome().reason().isEmpty();
        ensure(ROW + (explained ? ROW : 0) + keep);
        for (ControlColumn column : ControlColumn.values()) {
            page.cell(column, LetterFonts.REGULAR, column.text(row));
        }
        page.down(ROW);
        if (explained) {
            page.across(
                    ControlColumn.NUMBER,
                    ControlColumn.LAST_DATE.end(),
                    LetterFonts.REGULAR,
                    Messages.of("control.set_aside", row.outcome().reason()));
            page.down(ROW);
        }
        page.rule(0.2f);
        customer.add(row);
    }

    private void endCustomer() {
        ensure(TOTAL_ROW);
        String label = Messages.of(
                "control.customer_total",
                waiting.party().code(),
                waiting.party().name(),
                customer.items());
        page.across(ControlColumn.CODE, ControlColumn.DUNNED.left(), LetterFonts.BOLD, label);
        page.cell(ControlColumn.DUNNED, LetterFonts.BOLD, Formats.amount(customer.net()));
        page.down(TOTAL_ROW);
        page.rule(0.6f);
        overall.add(customer);
        customer = new ControlListSums();
    }

    private void drawEnd() {
        ensure(END_HEIGHT);
        drawSum(
                Messages.of("control.total", Formats.number(overall.customers()), Formats.number(overall.items())),
                overall.debit());
        drawSum(Messages.of("letter.credits"), overall.credit().negate());
        drawSum(Messages.of("control.net"), overall.net());
    }

    private void drawSum(String label, Amount amount) {
        page.fill(TOTAL_ROW);
        page.across(ControlColumn.CODE, ControlColumn.DUNNED.left(), LetterFonts.BOLD, label);
        page.cell(ControlColumn.DUNNED, LetterFonts.BOLD, Formats.amount(amount));
        page.down(TOTAL_ROW);
    }

    private void ensure(float height) {
        if (!page.fits(height)) {
            endPage();
            page = new ControlListPage(heading);
        }
    }

    private void endPage() {
        if (pageCount > 0) {
            document.newPage();
        }
        pageCount++;
        String number = Messages.of("letter.page") + Formats.NO_BREAK_SPACE + pageCount + "/";
        float right = ControlColumn.LAST_DATE.end() - 20;
        page.sketch().textTo(LetterFonts.REGULAR, FOOT_SIZE, right, ControlListPage.FOOT, number);
        pages.write(page.sketch(), "");
        writer.getDirectContent().addTemplate(pageTotal, right, ControlListPage.FOOT - 2);
        writer.setPageEmpty(false);
    }
}
