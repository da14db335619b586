package fr.relances.letter.archive;

import com.lowagie.text.pdf.CMapAwareDocumentFont;
import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import fr.relances.letter.layout.PageSketch;
import fr.relances.letter.layout.PageWriter;
import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads back the texts that {@link PageWriter} wrote on a page: each with its place, font and size. */
final class PrintedPage {

    private final PdfDictionary fonts;
    private final Map<PdfName, CMapAwareDocumentFont> loaded = new HashMap<>();
    private final List<PageSketch.Text> texts = new ArrayList<>();
    private PdfName font;
    private float size;
    private float x;
    private float y;
    private float after;
    private float stretch;
    private boolean upright = true;

    private PrintedPage(PdfDictionary fonts) {
        this.fonts = fonts;
    }

    static List<String> lines(PdfReader reader, int page) throws IOException {
        PdfDictionary resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
        PrintedPage printed = new PrintedPage(resources.getAsDict(PdfName.FONT));
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<PdfObject> operands = new ArrayList<>();
        while (!parser.parse(operands).isEmpty()) {
            printed.take(operands);
        }
        return new PrintedLines(printed.texts).lines();
    }

    /** The operator comes last. */
    private void take(List<PdfObject> operands) {
        switch (operands.get(operands.size() - 1).toString()) {
            case "BT" -> begin();
            case "Tf" -> {
                font = (PdfName) operands.get(0);
                size = number(operands, 1);
            }
            case "Td" -> move(number(operands, 0), number(operands, 1));
            case "Tm" -> upright = number(operands, 1) == 0;
            case "Tw" -> stretch = number(operands, 0);
            case "Tj" -> show((PdfString) operands.get(0));
            default -> {
                // Lines, fills and pictures say nothing.
            }
        }
    }

    private void begin() {
        x = 0;
        y = 0;
        stretch = 0;
        upright = true;
    }

    private void move(float dx, float dy) {
        x += dx;
        y += dy;
        after = x;
    }

    /** What stands askew is a mark behind the text. */
    private void show(PdfString string) {
        if (!upright) {
            return;
        }
        CMapAwareDocumentFont source =
                loaded.computeIfAbsent(font, name -> new CMapAwareDocumentFont((PRIndirectReference) fonts.get(name)));
        byte[] bytes = string.getBytes();
        String text = source.decode(bytes, 0, bytes.length);
        String name = source.getPostscriptFontName();
        Face face = LetterFonts.face(name.contains("Bold"), name.contains("Italic"));
        PageSketch.Text printed = new PageSketch.Text(face, size, after, y, text, stretch);
        texts.add(printed);
        after = printed.right();
    }

    private static float number(List<PdfObject> operands, int index) {
        return ((PdfNumber) operands.get(index)).floatValue();
    }
}
