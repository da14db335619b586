package fr.relances.letter.paper;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The bookmarks of a PDF, written out as they come: the library would keep those of 100,000 letters in memory until the
 * end. One is held back, since each names the next.
 */
public final class Bookmarks {

    private final PdfWriter writer;
    private final PdfIndirectReference root;
    private PdfIndirectReference first;
    private PdfIndirectReference last;
    private PdfDictionary pending;
    private int count;

    /** The document of {@code writer} is open. */
    public Bookmarks(PdfWriter writer) {
        this.writer = writer;
        this.root = writer.getPdfIndirectReference();
    }

    /** Leads to a page, counted from 1. */
    public void add(String title, int page) {
        PdfIndirectReference reference = writer.getPdfIndirectReference();
        PdfDictionary bookmark = new PdfDictionary();
        bookmark.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        bookmark.put(PdfName.PARENT, root);
        PdfArray place = new PdfArray(writer.getPageReference(page));
        place.add(PdfName.FIT);
        bookmark.put(PdfName.DEST, place);
        if (pending == null) {
            first = reference;
        } else {
            bookmark.put(PdfName.PREV, last);
            pending.put(PdfName.NEXT, reference);
            write(pending, last);
        }
        pending = bookmark;
        last = reference;
        count++;
    }

    /** Before the document is closed. A reader shows them at once where there are several. */
    public void end() {
        if (pending == null) {
            return;
        }
        write(pending, last);
        PdfDictionary outlines = new PdfDictionary(PdfName.OUTLINES);
        outlines.put(PdfName.FIRST, first);
        outlines.put(PdfName.LAST, last);
        outlines.put(PdfName.COUNT, new PdfNumber(count));
        write(outlines, root);
        writer.getExtraCatalog().put(PdfName.OUTLINES, root);
        if (count > 1) {
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        }
    }

    private void write(PdfDictionary object, PdfIndirectReference reference) {
        try {
            writer.addToBody(object, reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
