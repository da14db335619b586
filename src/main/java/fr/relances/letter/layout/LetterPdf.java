package fr.relances.letter.layout;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.LetterPlace;
import fr.relances.letter.paper.ArchivePdf;
import fr.relances.letter.paper.Bookmarks;
import fr.relances.letter.template.LetterComposer;
import fr.relances.text.Messages;
import java.io.OutputStream;
import java.util.List;

/** Many letters in one PDF, written one at a time: memory does not grow with their number. */
public final class LetterPdf implements AutoCloseable {

    private final LetterLayout layout;
    private final String mark;
    private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);
    private final PdfWriter writer;
    private final PageWriter pages;
    private final Bookmarks bookmarks;
    private int pageCount;

    /** The stream stays open when this is closed. */
    public LetterPdf(LetterComposer composer, OutputStream out) {
        LetterEdition edition = composer.edition();
        this.layout = new LetterLayout(composer);
        this.mark = edition.draft() ? Messages.of("letter.draft") : "";
        this.writer = PdfWriter.getInstance(document, out);
        String title = Messages.of("letter.title", edition.level().level(), edition.dunningDate());
        ArchivePdf.open(document, writer, title, composer.letterhead().name());
        this.bookmarks = new Bookmarks(writer);
        this.pages = new PageWriter(writer.getDirectContent());
    }

    /** The letter has passed {@link LetterCheck}. */
    public LetterPlace add(Letter letter) {
        List<PageSketch> sketches = layout.lay(letter);
        int first = pageCount + 1;
        for (PageSketch sketch : sketches) {
            if (pageCount > 0) {
                document.newPage();
            }
            pages.write(sketch, mark);
            writer.setPageEmpty(false);
            pageCount++;
        }
        bookmarks.add(letter.recipient().code() + " " + letter.recipient().name(), first);
        return new LetterPlace(first, sketches.size());
    }

    /** Pages of all letters so far. */
    public int pageCount() {
        return pageCount;
    }

    /** Ends the document; one without a letter is a bug. */
    @Override
    public void close() {
        bookmarks.end();
        ArchivePdf.close(document);
    }
}
