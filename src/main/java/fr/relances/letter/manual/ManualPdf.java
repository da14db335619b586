package fr.relances.letter.manual;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import fr.relances.help.Manual;
import fr.relances.text.Messages;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** The user's manual as PDF: title page, contents with page numbers, chapters, and bookmarks for a reader. */
public final class ManualPdf {

    private static final float SIDE = 64;
    private static final float TOP = 64;
    private static final float BOTTOM = 72;

    private final Manual manual;
    private final LocalDate day;

    /** {@code day} stands on the title page. */
    public ManualPdf(Manual manual, LocalDate day) {
        this.manual = manual;
        this.day = day;
    }

    /** Set twice: the contents stand before the pages that they name. The stream stays open. */
    public void write(OutputStream out) {
        ManualPages unnumbered = set(OutputStream.nullOutputStream(), new ManualPages.Places(List.of(), 0));
        set(out, unnumbered.places());
    }

    private ManualPages set(OutputStream out, ManualPages.Places known) {
        Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        ManualPages pages = new ManualPages(document, writer, known);
        writer.setPageEvent(pages);
        document.addTitle(Messages.of("manual.title"));
        document.addCreator("Relances");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
        new ManualLayout(pages, known).lay(manual, day);
        document.close();
        return pages;
    }
}
