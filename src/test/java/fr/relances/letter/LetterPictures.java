package fr.relances.letter;

import fr.relances.letter.envelope.WriteWindowSheet;
import fr.relances.letter.layout.LetterPdf;
import fr.relances.letter.layout.LetterText;
import fr.relances.letter.list.ControlListHeading;
import fr.relances.letter.list.ControlListPdf;
import fr.relances.letter.list.ControlListRow;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.EnvelopeWindow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Letters to look at, in a folder given as argument: {@code mvn -q -B -o test-compile}, then run with the test class
 * path; {@code pdftoppm -r 70 -png} turns them into pictures.
 */
public final class LetterPictures {

    private LetterPictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int level = 1; level <= 3; level++) {
            Letter letter = Samples.letterWithCredits("EARL des Trois-Chênes", 5);
            write(folder.resolve("niveau" + level + ".pdf"), Samples.edition(level), letter);
            byte[] pdf = PdfPages.of(Samples.composer(level), letter);
            Files.writeString(folder.resolve("niveau-" + level + ".txt"), String.join("", PdfPages.texts(pdf)));
        }
        LetterEdition draft = Samples.edition(Samples.level(2), Samples.defaultOptions(), true, true);
        write(folder.resolve("provisoire.pdf"), draft, Samples.letter("GAEC du Moulin", 90));
        LetterEdition full = Samples.edition(Samples.level(3), Samples.allOptions(), false, false);
        write(folder.resolve("complet.pdf"), full, Samples.letterWithCredits("Ματθαίος Иванов et Fils", 28));
        writeControlList(folder.resolve("liste.pdf"));
        writeWindows(folder);
        System.out.println(String.join(
                "\n",
                new LetterText(new LetterComposer(full, Samples.general()))
                        .lines(Samples.letterWithCredits("EARL des Trois-Chênes", 5))));
        System.out.println(String.join(
                "\n",
                new LetterText(new LetterComposer(draft, Samples.general()))
                        .lines(Samples.letterWithCredits("EARL des Trois-Chênes", 5))));
    }

    /** Each model with the usual window and with one on the left, drawn as the envelope shows it; the test sheets too. */
    private static void writeWindows(Path folder) throws IOException {
        List<Path> models = List.of(Path.of("letters"), Path.of("src/test/resources/letters"));
        for (EnvelopeWindow window : List.of(EnvelopeWindow.USUAL, new EnvelopeWindow(20, 45, 85, 33))) {
            String side = window.equals(EnvelopeWindow.USUAL) ? "droite" : "gauche";
            for (String name : List.of("GENERAL", "AGRI", "ADHERENT", "WORD", "WORDPAD")) {
                LetterEdition edition = Samples.editionWithWindow(2, name, window, "");
                LetterComposer composer = new LetterComposer(edition, new LetterTemplates(models).load(name));
                byte[] pdf = PdfPages.of(composer, Samples.letterAbroad());
                PdfPages.read(
                        pdf, document -> drawWindow(document, window, folder.resolve(name + "-" + side + ".pdf")));
            }
            new WriteWindowSheet().run("COOPÉRATIVE DU VAL", window, folder.resolve("essai-" + side + ".pdf"));
        }
    }

    private static void drawWindow(PDDocument document, EnvelopeWindow window, Path file) {
        float millimetre = 72 / 25.4f;
        try (PDPageContentStream content = new PDPageContentStream(
                document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.setStrokingColor(1f, 0f, 0f);
            content.addRect(
                    window.left() * millimetre,
                    (297 - window.top() - window.height()) * millimetre,
                    window.width() * millimetre,
                    window.height() * millimetre);
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            document.save(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeControlList(Path file) throws IOException {
        ControlListHeading heading = new ControlListHeading(
                "Coopérative du Val",
                Samples.DAY,
                List.of(
                        "Niveau 2 – Relance. Tiers proposés : fiche au niveau 1. Pièces de ce niveau et inférieur (niveaux 0 et 1).",
                        "Tri par nom du tiers."));
        try (OutputStream out = Files.newOutputStream(file);
                ControlListPdf list = new ControlListPdf(heading, out)) {
            for (int customer = 0; customer < 30; customer++) {
                for (ControlListRow row : Samples.rows(customer)) {
                    list.add(row);
                }
            }
        }
    }

    private static void write(Path file, LetterEdition edition, Letter... letters) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                LetterPdf pdf = new LetterPdf(new LetterComposer(edition, Samples.general()), out)) {
            List.of(letters).forEach(pdf::add);
        }
    }
}
