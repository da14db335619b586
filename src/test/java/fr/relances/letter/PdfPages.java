package fr.relances.letter;

import fr.relances.letter.layout.LetterPdf;
import fr.relances.letter.template.LetterComposer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads back what a PDF says, page by page. */
public final class PdfPages {

    private PdfPages() {}

    /** The PDF of these letters. */
    public static byte[] of(LetterComposer composer, Letter... letters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPdf pdf = new LetterPdf(composer, out)) {
            for (Letter letter : letters) {
                pdf.add(letter);
            }
        }
        return out.toByteArray();
    }

    /** The text of each page, in reading order. */
    public static List<String> texts(byte[] pdf) {
        List<String> pages = new ArrayList<>();
        read(pdf, document -> {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = stripper(page);
                stripper.setSortByPosition(true);
                pages.add(text(stripper, document).replace('\u00a0', ' '));
            }
        });
        return pages;
    }

    /** The text of all pages in the order of writing, its no-break spaces kept. */
    public static String rawText(byte[] pdf) {
        StringBuilder all = new StringBuilder();
        read(pdf, document -> all.append(text(new PDFTextStripper(), document)));
        return all.toString();
    }

    /** Each character of a page with its place, the origin at the upper left. */
    public static List<TextPosition> positions(byte[] pdf, int page) {
        List<TextPosition> positions = new ArrayList<>();
        read(pdf, document -> {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> written) {
                    positions.addAll(written);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text(stripper, document);
        });
        return positions;
    }

    public static void read(byte[] pdf, Consumer<PDDocument> reader) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.accept(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFTextStripper stripper(int page) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper;
    }

    private static String text(PDFTextStripper stripper, PDDocument document) {
        try {
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
