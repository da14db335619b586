package fr.relances.letter.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import fr.relances.letter.Letter;
import fr.relances.letter.PagePicture;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplates;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The letters of each level and shipped model, word for word and by their pictures. Where a change of them is meant,
 * look at target/golden and renew: {@code mvn -q test -Dtest=GoldenLettersTest -Dgolden.renew=true}
 */
class GoldenLettersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/fr/relances/letter/golden");
    private static final Path SEEN = Path.of("target/golden");
    private static final boolean RENEW = Boolean.getBoolean("golden.renew");

    /** Between what drawing libraries differ in, up to 18, and a line moved by a millimetre, from 27. */
    private static final float MOST = 23;

    private static final float MILLIMETRE = Sheet.CM / 10;
    private static final Letter LETTER = Samples.letterWithCredits("EARL des Trois-Chênes", 5);

    private static LetterComposer composer(String model, int level) {
        return new LetterComposer(Samples.edition(level), new LetterTemplates(List.of(Path.of("letters"))).load(model));
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, 1", "GENERAL, 2", "GENERAL, 3", "AGRI, 1", "AGRI, 2", "AGRI, 3"})
    void saysAndLooksAsItDid(String model, int level) throws IOException {
        byte[] pdf = PdfPages.of(composer(model, level), LETTER);
        String name = model + "-" + level;
        keep(SEEN, name, pdf);
        if (RENEW) {
            keep(GOLDEN, name, pdf);
        }
        assertThat(String.join("\f", PdfPages.texts(pdf))).isEqualTo(Files.readString(GOLDEN.resolve(name + ".txt")));
        List<BufferedImage> pages = PagePicture.of(pdf);
        for (int page = 1; page <= pages.size(); page++) {
            Path golden = GOLDEN.resolve(name + "-page" + page + ".png");
            PagePicture.Distance distance = PagePicture.distance(pages.get(page - 1), ImageIO.read(golden.toFile()));
            assertThat(distance.most())
                    .as("%s: %.1f cm from the left and %.1f cm from the top", golden, distance.left(), distance.top())
                    .isLessThan(MOST);
        }
        assertThat(GOLDEN.resolve(name + "-page" + (pages.size() + 1) + ".png")).doesNotExist();
    }

    private static void keep(Path folder, String name, byte[] pdf) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".txt"), String.join("\f", PdfPages.texts(pdf)));
        List<BufferedImage> pages = PagePicture.of(pdf);
        for (int page = 1; page <= pages.size(); page++) {
            Path file = folder.resolve(name + "-page" + page + ".png");
            ImageIO.write(pages.get(page - 1), "png", file.toFile());
        }
    }

    /** Each line of a letter by itself, down, up and to the side. */
    @ParameterizedTest
    @ValueSource(strings = {"0, 1", "0, -1", "1, 0"})
    void seesALineThatMovesByAMillimetre(String millimetres) {
        float right = Float.parseFloat(millimetres.split(", ")[0]) * MILLIMETRE;
        float up = Float.parseFloat(millimetres.split(", ")[1]) * MILLIMETRE;
        List<PageSketch> pages = new LetterLayout(composer("GENERAL", 3)).lay(LETTER);
        BufferedImage golden = picture(pages);
        Set<Float> lines = new TreeSet<>();
        pages.get(0).texts().forEach(text -> lines.add(text.y()));
        assertThat(lines).hasSizeGreaterThan(35);
        for (float line : lines) {
            BufferedImage moved = picture(moved(
                    pages,
                    text -> text.y() != line
                            ? text
                            : new PageSketch.Text(
                                    text.face(),
                                    text.size(),
                                    text.x() + right,
                                    text.y() + up,
                                    text.text(),
                                    text.stretch())));
            assertThat(PagePicture.distance(golden, moved).most())
                    .as("the line at %.0f points", line)
                    .isGreaterThan(MOST);
        }
    }

    @Test
    void doesNotMindATenthOfAMillimetreNorHowEdgesAreSmoothed() throws IOException {
        List<PageSketch> pages = new LetterLayout(composer("GENERAL", 3)).lay(LETTER);
        BufferedImage golden = picture(pages);
        BufferedImage moved = picture(moved(
                pages,
                text -> new PageSketch.Text(
                        text.face(),
                        text.size(),
                        text.x() + MILLIMETRE / 10,
                        text.y() + MILLIMETRE / 10,
                        text.text(),
                        text.stretch())));
        assertThat(PagePicture.distance(golden, moved).most()).isLessThan(MOST);
        try (PDDocument document = Loader.loadPDF(pdf(pages))) {
            PDFRenderer rough = new PDFRenderer(document);
            rough.setRenderingHints(
                    new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF));
            assertThat(PagePicture.distance(golden, PagePicture.of(rough, 0)).most())
                    .isLessThan(MOST);
        }
    }

    private static List<PageSketch> moved(List<PageSketch> pages, UnaryOperator<PageSketch.Text> move) {
        PageSketch moved = new PageSketch();
        moved.add(pages.get(0));
        moved.texts().replaceAll(move);
        return List.of(moved);
    }

    private static BufferedImage picture(List<PageSketch> pages) {
        return PagePicture.of(pdf(pages)).get(0);
    }

    /** The first of the pages. */
    private static byte[] pdf(List<PageSketch> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        new PageWriter(writer.getDirectContent()).write(pages.get(0), "");
        writer.setPageEmpty(false);
        document.close();
        return out.toByteArray();
    }
}
