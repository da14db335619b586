package fr.relances.letter.manual;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.draw.DottedLineSeparator;
import com.lowagie.text.pdf.draw.LineSeparator;
import fr.relances.help.Manual;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The manual from its title page to its last command, heading by heading. */
final class ManualLayout {

    private static final float INDENT = 18;
    private static final float HEADING_ROOM = 90;
    private static final float FIELD_ROOM = 24;
    private static final float LINE = 14;
    private static final int LINE_LENGTH = 90;

    private final ManualPages pages;
    private final ManualPages.Places known;
    private int marks;

    ManualLayout(ManualPages pages, ManualPages.Places known) {
        this.pages = pages;
        this.known = known;
    }

    void lay(Manual manual, LocalDate day) {
        title(day);
        contents(manual);
        manual.chapters().forEach(this::chapter);
        commands(manual.commands());
    }

    private void title(LocalDate day) {
        pages.add(ManualStyle.paragraph(" ", ManualStyle.regular(ManualStyle.BODY), 0, 0));
        pages.add(ManualStyle.paragraph(Messages.of("manual.name"), ManualStyle.bold(34), 190, 10));
        pages.add(ManualStyle.paragraph(Messages.of("manual.subtitle"), ManualStyle.regular(16), 0, 6));
        pages.add(new LineSeparator(1, 100, null, 0, -2));
        pages.add(ManualStyle.paragraph(Messages.of("manual.about"), ManualStyle.regular(11), 22, 12));
        pages.add(ManualStyle.paragraph(
                Messages.of("manual.edition", Formats.date(day)), ManualStyle.regular(ManualStyle.BODY), 8, 0));
    }

    private void contents(Manual manual) {
        pages.newPage();
        pages.add(ManualStyle.paragraph(Messages.of("manual.contents"), ManualStyle.bold(20), 0, 14));
        for (Manual.Chapter chapter : manual.chapters()) {
            contentsLine(chapter.heading(), false);
            chapter.topics().stream()
                    .filter(topic -> !topic.title().isEmpty())
                    .forEach(topic -> contentsLine(topic.title(), true));
        }
        contentsLine(Messages.of("manual.commands"), false);
    }

    /** The n-th line of the contents leads to the n-th heading. */
    private void contentsLine(String text, boolean deep) {
        int place = marks++;
        int page = place < known.headings().size() ? known.headings().get(place).page() : 0;
        Font font = deep ? ManualStyle.regular(ManualStyle.BODY) : ManualStyle.bold(ManualStyle.BODY);
        Paragraph line = ManualStyle.paragraph("", font, deep ? 0 : 5, 0);
        line.setIndentationLeft(deep ? INDENT : 0);
        line.add(new Chunk(text + " ", font).setLocalGoto(target(place)));
        line.add(new Chunk(new DottedLineSeparator()));
        line.add(new Chunk(" " + page, font).setLocalGoto(target(place)));
        pages.add(line);
    }

    private static String target(int place) {
        return "t" + place;
    }

    private void heading(String text, Font font, boolean deep) {
        String target = target(pages.places().headings().size());
        pages.mark(text, deep);
        Paragraph heading = ManualStyle.paragraph("", font, deep ? 12 : 0, deep ? 4 : 12);
        heading.add(new Chunk(text, font).setLocalDestination(target));
        pages.add(heading);
    }

    private void chapter(Manual.Chapter chapter) {
        pages.newPage();
        heading(chapter.heading(), ManualStyle.bold(20), false);
        for (Manual.Topic topic : chapter.topics()) {
            if (!topic.title().isEmpty()) {
                pages.keep(HEADING_ROOM);
                heading(topic.title(), ManualStyle.bold(14), true);
            }
            body(topic.text(), 0);
            topic.fields().forEach(this::field);
        }
    }

    private void field(Manual.FieldHelp field) {
        pages.keep(FIELD_ROOM + LINE * (lines(field.hint()) + lines(field.text())));
        pages.add(ManualStyle.paragraph(field.label(), ManualStyle.bold(ManualStyle.BODY), 6, 0));
        body(field.hint(), INDENT);
        body(field.text(), INDENT);
    }

    private static int lines(String text) {
        return text.length() / LINE_LENGTH + 1;
    }

    private void body(String text, float indent) {
        for (String line : spaced(text).split("\n")) {
            if (!line.isEmpty()) {
                Paragraph paragraph = ManualStyle.paragraph(line, ManualStyle.regular(ManualStyle.BODY), 0, 3);
                paragraph.setIndentationLeft(indent);
                pages.add(paragraph);
            }
        }
    }

    /** No line begins with what French sets after a space. */
    private static String spaced(String text) {
        return text.replaceAll(" ([:;!?»])", "\u00a0$1").replace("« ", "«\u00a0");
    }

    private void commands(List<Manual.CommandHelp> commands) {
        pages.newPage();
        heading(Messages.of("manual.commands"), ManualStyle.bold(20), false);
        body(Messages.of("manual.commands.about"), 0);
        for (Manual.CommandHelp command : commands) {
            pages.keep(HEADING_ROOM);
            pages.add(ManualStyle.paragraph(command.name(), ManualStyle.bold(14), 12, 4));
            commandLines(command.text());
        }
    }

    /** An option and what it does stand in two columns, wide apart on the terminal; all else runs on. */
    private void commandLines(String text) {
        List<String[]> options = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.strip().split(" {2,}", 2);
            if (line.startsWith("      ") && !options.isEmpty()) {
                String[] before = options.get(options.size() - 1);
                before[1] = (before[1] + " " + line.strip()).strip();
            } else if (line.startsWith("  ")) {
                options.add(new String[] {parts[0], parts.length > 1 ? parts[1] : ""});
            } else {
                options(options);
                body(line, 0);
            }
        }
        options(options);
    }

    private void options(List<String[]> options) {
        if (!options.isEmpty()) {
            pages.add(OptionTable.of(options));
            options.clear();
        }
    }
}
