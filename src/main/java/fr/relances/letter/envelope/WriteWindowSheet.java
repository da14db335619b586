package fr.relances.letter.envelope;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import fr.relances.file.OutputFile;
import fr.relances.letter.layout.LetterPdf;
import fr.relances.letter.layout.PageWriter;
import fr.relances.letter.paper.Printable;
import fr.relances.parameter.EnvelopeWindow;
import fr.relances.text.Messages;
import java.io.OutputStream;
import java.nio.file.Path;

/** Use case: a page to print and hold against an envelope, with the window drawn where letters expect it. */
public final class WriteWindowSheet {

    /** The file is there whole, or as it was. */
    public void run(String entityName, EnvelopeWindow window, Path file) {
        try (OutputFile output = OutputFile.begin(file)) {
            run(entityName, window, output.stream());
            output.commit();
        }
    }

    /** To a stream, which stays open. */
    public void run(String entityName, EnvelopeWindow window, OutputStream out) {
        String name = Printable.clean(entityName);
        Document document = new Document(PageSize.A4, 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        LetterPdf.open(document, writer, Messages.of("window.sheet.title"), name);
        new PageWriter(writer.getDirectContent()).write(new WindowSheet(window).page(name), "");
        writer.setPageEmpty(false);
        LetterPdf.close(document);
    }
}
