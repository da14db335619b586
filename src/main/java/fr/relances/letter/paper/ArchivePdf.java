package fr.relances.letter.paper;

import com.lowagie.text.Document;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import fr.relances.text.OperatorException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/**
 * What makes a PDF fit to be kept (PDF/A-2b): what it says of itself in both places, its language, what its colours
 * mean. The rest is in the fonts, always embedded, and in pictures without transparency.
 */
public final class ArchivePdf {

    private static final String LANGUAGE = "fr-FR";
    private static final String METADATA = metadata();
    private static final byte[] COLOURS =
            packed(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    private static final PdfName GTS_PDFA1 = new PdfName("GTS_PDFA1");
    private static final PdfName OUTPUT_CONDITION_IDENTIFIER = new PdfName("OutputConditionIdentifier");
    private static final PdfName DEST_OUTPUT_PROFILE = new PdfName("DestOutputProfile");

    private ArchivePdf() {}

    /** Opens {@code document}; the stream below {@code writer} stays open when it is closed. */
    public static void open(Document document, PdfWriter writer, String title, String author) {
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.addAuthor(author);
        document.addCreator("Relances");
        writer.setXmpMetadata(metadata(title, author, writer.getInfo()));
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
    }

    /** A file that can't be written is told as such: the library wraps what it meets on closing. */
    public static void close(Document document) {
        try {
            document.close();
        } catch (ExceptionConverter e) {
            throw e.getException() instanceof OperatorException refusal ? refusal : e;
        }
    }

    private static PdfDictionary colours(PdfWriter writer) {
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, GTS_PDFA1);
        intent.put(OUTPUT_CONDITION_IDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        try {
            PdfStream profile = new PdfStream(COLOURS);
            profile.put(PdfName.N, new PdfNumber(3));
            profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
            intent.put(DEST_OUTPUT_PROFILE, writer.addToBody(profile).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intent;
    }

    /** Once for all files. */
    private static byte[] packed(byte[] data) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] metadata(String title, String author, PdfDictionary info) {
        String created = info.get(PdfName.CREATIONDATE).toString();
        return METADATA.replace("{created}", PdfDate.getW3CDate(created))
                .replace("{producer}", xml(info.get(PdfName.PRODUCER).toString()))
                .replace("{author}", xml(author))
                .replace("{title}", xml(title))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String metadata() {
        try (InputStream stream = ArchivePdf.class.getResourceAsStream("metadata.xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
