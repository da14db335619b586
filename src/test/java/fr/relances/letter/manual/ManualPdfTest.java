package fr.relances.letter.manual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.help.Manual;
import fr.relances.help.ReadManual;
import fr.relances.letter.PdfPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class ManualPdfTest {

    private static final Pattern CONTENTS_LINE = Pattern.compile("(.+?)\\s+(\\d+)");

    private static final Manual MANUAL = new ReadManual().run();
    private static final byte[] PDF = pdf();
    private static final List<String> PAGES = PdfPages.texts(PDF);

    private static byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ManualPdf(MANUAL, LocalDate.of(2026, 11, 24)).write(out);
        return out.toByteArray();
    }

    /** Letters alone: reading back sets blanks of its own between them. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    /** From the second page to the one before the first chapter. */
    private static String contents() {
        Matcher first = CONTENTS_LINE.matcher(PAGES.get(1)
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(line -> CONTENTS_LINE.matcher(line).matches())
                .findFirst()
                .orElseThrow());
        assertThat(first.matches()).isTrue();
        return String.join("", PAGES.subList(1, Integer.parseInt(first.group(2)) - 1));
    }

    @Test
    void beginsWithATitlePageAndTheContents() {
        assertThat(flat(PAGES.get(0))).contains("Relances", "Manueldel'utilisateur", "24/11/2026");
        assertThat(contents()).contains("Table des matières", "11 Relances clients", "Les commandes");
    }

    @Test
    void namesInTheContentsThePageWhereEachHeadingStands() {
        int lines = 0;
        for (String line : contents().lines().skip(1).toList()) {
            Matcher contents = CONTENTS_LINE.matcher(line.strip());
            if (contents.matches()) {
                String heading = flat(contents.group(1));
                assertThat(PAGES.get(Integer.parseInt(contents.group(2)) - 1).lines())
                        .as(heading)
                        .anyMatch(each -> flat(each).equals(heading));
                lines++;
            }
        }
        long headings = MANUAL.chapters().stream()
                .mapToLong(chapter -> 1
                        + chapter.topics().stream()
                                .filter(topic -> !topic.title().isEmpty())
                                .count())
                .sum();
        assertThat(lines).isEqualTo((int) headings + 1);
    }

    @Test
    void printsEveryHelpTextAndNumbersItsPages() {
        String all = flat(String.join(" ", PAGES)).replaceAll("Relances-Manueldel'utilisateurPage\\d+/\\d+", "");
        for (Manual.Chapter chapter : MANUAL.chapters()) {
            for (Manual.Topic topic : chapter.topics()) {
                assertThat(all).contains(flat(topic.text()));
                topic.fields()
                        .forEach(field ->
                                assertThat(all).contains(flat(field.label()), flat(field.hint()), flat(field.text())));
            }
        }
        for (int page = 2; page <= PAGES.size(); page++) {
            assertThat(PAGES.get(page - 1)).contains("Page " + page + "/" + PAGES.size());
        }
    }

    @Test
    void givesAReaderABookmarkForEachChapterAndScreen() throws IOException {
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PDF)) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                item.children().forEach(child -> bookmarks.add("  " + child.getTitle()));
                assertThat(PdfPages.texts(PDF).get(document.getPages().indexOf(item.findDestinationPage(document))))
                        .satisfies(text -> assertThat(flat(text)).contains(flat(item.getTitle())));
            }
        }
        assertThat(bookmarks)
                .startsWith("INDEX", "  Les touches")
                .containsSequence("11 Relances clients", "  Tiers à relancer")
                .contains("31 Gestion des niveaux de relance")
                .endsWith("Les commandes");
    }
}
