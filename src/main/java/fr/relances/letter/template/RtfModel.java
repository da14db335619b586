package fr.relances.letter.template;

import fr.relances.letter.rtf.RtfDocument;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A model from a word processor. Its plain text passes the checks of every model, by paragraph and column; the same text
 * with private marks where formats begin is what is merged, so that fields and branches work as in a .vm.
 */
final class RtfModel {

    private static final float SMALLEST = 6;
    private static final float LARGEST = 36;
    private static final Pattern FIELD =
            Pattern.compile("\\$!?\\{?[\\p{L}_][\\p{L}\\d_]*(?:\\.[\\p{L}_][\\p{L}\\d_]*)*}?");

    private RtfModel() {}

    static LetterTemplate parse(String name, RtfDocument document) {
        String named = Messages.of("letter.place.template", name);
        List<RtfDocument.Finding> refused =
                found(document, finding -> finding.content().refused());
        if (!refused.isEmpty()) {
            throw new OperatorException("letter.rtf.refused", named, listed(refused));
        }
        List<RtfLine> lines = RtfLine.of(document.paragraphs());
        if (lines.stream().allMatch(line -> line.text().isBlank())) {
            throw new OperatorException("letter.rtf.empty", named);
        }
        TextPlace place = TextPlace.paragraphs(
                named,
                lines.stream()
                        .map(line -> new TextPlace.Line(line.paragraph(), line.text()))
                        .toList());
        String plain = lines.stream().map(RtfLine::text).collect(Collectors.joining("\n"));
        TextSource.model(place, plain);
        checkFormats(place, lines);
        RtfMarks marks = new RtfMarks();
        MergeText merge = MergeText.parse(place, marks.mark(lines));
        return LetterTemplate.styled(name, plain, merge, new StyledText(marks, lines), lost(named, document));
    }

    /** The look that is lost, in one sentence; none where nothing is. */
    private static List<String> lost(String named, RtfDocument document) {
        List<RtfDocument.Finding> lost =
                found(document, finding -> !finding.content().refused());
        return lost.isEmpty() ? List.of() : List.of(Messages.of("letter.rtf.look", named, listed(lost)));
    }

    private static List<RtfDocument.Finding> found(RtfDocument document, Predicate<RtfDocument.Finding> wanted) {
        return document.findings().stream().filter(wanted).toList();
    }

    private static String listed(List<RtfDocument.Finding> findings) {
        return findings.stream().map(RtfModel::listed).collect(Collectors.joining(", "));
    }

    private static String listed(RtfDocument.Finding finding) {
        String what = Messages.of(finding.content().key());
        List<Integer> paragraphs = finding.paragraphs();
        String where = paragraphs.stream().limit(5).map(Object::toString).collect(Collectors.joining(", "))
                + (paragraphs.size() > 5 ? "…" : "");
        return Messages.of(paragraphs.size() == 1 ? "letter.rtf.found" : "letter.rtf.found.several", what, where);
    }

    private static void checkFormats(TextPlace place, List<RtfLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            RtfLine line = lines.get(i);
            if (!Directives.only(line.text())) {
                checkFields(place, i + 1, line);
                checkSizes(place, i + 1, line);
            }
        }
    }

    private static void checkFields(TextPlace place, int number, RtfLine line) {
        Matcher field = FIELD.matcher(line.text());
        while (field.find()) {
            boolean split =
                    line.parts().stream().anyMatch(part -> part.start() > field.start() && part.start() < field.end());
            if (split && !inDirective(line, field.start())) {
                throw place.refusal("letter.rtf.split", number, field.start() + 1, field.group());
            }
        }
    }

    private static boolean inDirective(RtfLine line, int at) {
        return Directives.of(line.text()).stream().anyMatch(span -> span.start() < at && at < span.end());
    }

    private static void checkSizes(TextPlace place, int number, RtfLine line) {
        for (StyledLine.Part part : line.parts()) {
            float size = part.style().size();
            if (size < SMALLEST || size > LARGEST) {
                throw place.refusal(
                        "letter.rtf.size", number, part.start() + 1, points(size), points(SMALLEST), points(LARGEST));
            }
        }
    }

    private static String points(float size) {
        return size == (int) size
                ? Integer.toString((int) size)
                : Float.toString(size).replace('.', ',');
    }
}
