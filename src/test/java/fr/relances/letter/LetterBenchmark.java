package fr.relances.letter;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import fr.relances.letter.layout.LetterLayout;
import fr.relances.letter.layout.LetterPdf;
import fr.relances.letter.layout.PageSketch;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.template.LetterComposer;
import fr.relances.parameter.DisplayOption;
import fr.relances.print.LetterFolder;
import fr.relances.print.LetterOutput;
import fr.relances.print.PdfLetterOutput;
import fr.relances.print.PdfTarget;
import fr.relances.print.SplitLetterOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Letters of 8 pièces in one PDF, bold and justified, in CPU time per letter, with and without the code for payments,
 * against the raw cost: the same strings at fixed places in the same JVM, without template, layout or rules. The number
 * of letters is an argument, 20,000 without. From the top of the tree:
 *
 * <pre>
 * mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
 * java -Xmx256m -XX:+UseSerialGC -cp target/test-classes:target/classes:$(cat target/test.classpath) fr.relances.letter.LetterBenchmark 100000
 * </pre>
 */
public final class LetterBenchmark {

    private static final int DISTINCT = 1_000;
    private static final int PIECES = 8;
    private static final int ROUNDS = 3;

    private LetterBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
        List<Letter> letters = letters();
        EnumSet<DisplayOption> noCode = EnumSet.copyOf(Samples.defaultOptions());
        noCode.remove(DisplayOption.PAYMENT_CODE);
        Path file = Files.createTempFile("letters", ".pdf");
        try {
            compare("without the code", composer(noCode), letters, file, count);
            compare("with the code", composer(Samples.defaultOptions()), letters, file, count);
        } finally {
            Files.delete(file);
        }
        split(composer(Samples.defaultOptions()), letters);
        System.out.printf(
                "heap at most %d MB used of %d MB%n",
                peakHeap() >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static LetterComposer composer(Set<DisplayOption> options) {
        return new LetterComposer(Samples.edition(Samples.level(2), options, false, false), Samples.general());
    }

    private static void compare(String what, LetterComposer composer, List<Letter> letters, Path file, int count)
            throws IOException {
        List<List<String>> strings = strings(composer, letters);
        raw(strings, file, count / 4);
        letters(composer, letters, file, count / 4);
        double best = Double.MAX_VALUE;
        double bestRaw = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            bestRaw = Math.min(bestRaw, raw(strings, file, count));
            best = Math.min(best, letters(composer, letters, file, count));
        }
        System.out.printf(
                "%d letters of %d pièces %s: %.4f ms a letter, raw %.4f, ratio %.2f (%d strings a letter), %.1f MB%n",
                count,
                PIECES,
                what,
                best,
                bestRaw,
                best / bestRaw,
                strings.get(0).size(),
                Files.size(file) / 1e6);
    }

    /** One file a letter, each safe on the disk. */
    private static void split(LetterComposer composer, List<Letter> letters) throws IOException {
        Path parent = Files.createTempDirectory("letters");
        LetterFolder folder = new LetterFolder(parent.resolve("dossier"), true);
        long start = 0;
        long cpu = 0;
        for (int round = 0; round < ROUNDS; round++) {
            start = System.nanoTime();
            cpu = cpu();
            PdfLetterOutput merged = PdfLetterOutput.draft(composer, PdfTarget.none());
            try (LetterOutput output = new SplitLetterOutput(merged, composer, folder)) {
                letters.forEach(output::add);
                output.finish();
                output.makeSafe();
            }
        }
        double wall = (System.nanoTime() - start) / 1e6 / letters.size();
        System.out.printf(
                "one file a letter: %.2f ms, of which %.2f ms of CPU%n", wall, (cpu() - cpu) / 1e6 / letters.size());
        try (Stream<Path> files = Files.walk(parent).sorted(Comparator.reverseOrder())) {
            for (Path path : files.toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < DISTINCT; i++) {
            letters.add(Samples.letter("Société d'Équipement rural n° " + i, PIECES));
        }
        return letters;
    }

    private static List<List<String>> strings(LetterComposer composer, List<Letter> letters) {
        LetterLayout layout = new LetterLayout(composer);
        List<List<String>> strings = new ArrayList<>();
        for (Letter letter : letters) {
            strings.add(layout.lay(letter).stream()
                    .flatMap(page -> page.texts().stream())
                    .map(PageSketch.Text::text)
                    .toList());
        }
        return strings;
    }

    /** Milliseconds of CPU a letter. */
    private static double letters(LetterComposer composer, List<Letter> letters, Path file, int count)
            throws IOException {
        long start = cpu();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                LetterPdf pdf = new LetterPdf(composer, out)) {
            for (int i = 0; i < count; i++) {
                pdf.add(letters.get(i % DISTINCT));
            }
        }
        return (cpu() - start) / 1e6 / count;
    }

    private static double raw(List<List<String>> strings, Path file, int count) throws IOException {
        long start = cpu();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Document document = new Document(PageSize.A4, 0, 0, 0, 0);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            PdfContentByte content = writer.getDirectContent();
            for (int i = 0; i < count; i++) {
                if (i > 0) {
                    document.newPage();
                }
                raw(content, strings.get(i % DISTINCT));
                writer.setPageEmpty(false);
            }
            document.close();
        }
        return (cpu() - start) / 1e6 / count;
    }

    private static void raw(PdfContentByte content, List<String> strings) {
        content.beginText();
        content.setFontAndSize(LetterFonts.REGULAR.font(), 9);
        float y = 830;
        for (String text : strings) {
            content.setTextMatrix(50, y);
            content.showText(text);
            y -= 8;
        }
        content.endText();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
