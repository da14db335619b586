package fr.relances.letter.archive;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfReader;
import fr.relances.letter.LetterPlace;
import fr.relances.letter.layout.PageMark;
import fr.relances.letter.paper.ArchivePdf;
import fr.relances.letter.paper.Bookmarks;
import fr.relances.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Letters that went out, read from the archive of their run; whoever calls has checked that its bytes are the same. */
public final class ArchivedLetters {

    private ArchivedLetters() {}

    /** The pages of these letters as they were, but for what {@code style} adds. The stream stays open. */
    public static void copy(Path archive, List<LetterPlace> places, CopyStyle style, OutputStream out)
            throws IOException {
        PdfReader reader = new PdfReader(archive.toString());
        try {
            Document document = new Document(PageSize.A4);
            PdfCopy copy = new PdfCopy(document, out);
            String mark = style.marked() ? Messages.of("letter.duplicate") : "";
            ArchivedLabels labels = ArchivedLabels.of(reader);
            ArchivePdf.open(document, copy, labels.title(mark), labels.author());
            Bookmarks bookmarks = new Bookmarks(copy);
            for (LetterPlace place : places) {
                labels.letter(place).ifPresent(title -> bookmarks.add(title, copy.getCurrentPageNumber()));
                for (int page = place.firstPage(); page < place.firstPage() + place.pageCount(); page++) {
                    add(copy, copy.getImportedPage(reader, page), mark);
                }
                if (style.twoSided() && place.pageCount() % 2 == 1) {
                    copy.addPage(PageSize.A4, 0);
                }
            }
            bookmarks.end();
            ArchivePdf.close(document);
        } finally {
            reader.close();
        }
    }

    private static void add(PdfCopy copy, PdfImportedPage page, String mark) throws IOException {
        if (!mark.isEmpty()) {
            PdfCopy.PageStamp stamp = copy.createPageStamp(page);
            PageMark.write(stamp.getUnderContent(), mark);
            stamp.alterContents();
        }
        copy.addPage(page);
    }

    /** What the pages of one letter say, for a screen; a page that can't be read is a bug, since its bytes are ours. */
    public static List<String> text(Path archive, LetterPlace place) {
        List<String> lines = new ArrayList<>();
        try {
            PdfReader reader = new PdfReader(archive.toString());
            try {
                for (int page = place.firstPage(); page < place.firstPage() + place.pageCount(); page++) {
                    lines.addAll(PrintedPage.lines(reader, page));
                    lines.add("");
                }
            } finally {
                reader.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
