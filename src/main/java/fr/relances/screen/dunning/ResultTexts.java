package fr.relances.screen.dunning;

import fr.relances.dunning.run.DraftedLetters;
import fr.relances.dunning.run.IssuedRun;
import fr.relances.dunning.run.LeftOut;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the operator reads at the end, a paragraph each. */
final class ResultTexts {

    private final List<String> lines = new ArrayList<>();

    private ResultTexts() {}

    static List<String> issued(IssuedRun issued, Path file, ShownRun run) {
        ResultTexts texts = new ResultTexts();
        texts.lines.add(issued.text());
        if (issued.outcome() == IssuedRun.Outcome.ISSUED) {
            texts.lines.add(issued.totals().text());
            texts.lines.add(Messages.of(
                    "dunning.result.stored",
                    issued.totals().items(),
                    issued.totals().customers(),
                    issued.level(),
                    run.criteria().dunningDate()));
            texts.lines.add("");
            texts.lines.add(Messages.of("dunning.result.archive", issued.archiveName()));
            texts.file(file, issued.pages());
        }
        issued.warnings().forEach(warning -> texts.lines.add("! " + warning));
        texts.leftOut(issued.leftOut());
        texts.chosenOut(run);
        return texts.lines;
    }

    static List<String> drafted(DraftedLetters drafted, Path file, ShownRun run) {
        ResultTexts texts = new ResultTexts();
        texts.lines.add(drafted.text());
        if (drafted.outcome() == IssuedRun.Outcome.ISSUED) {
            texts.lines.add(drafted.totals().text());
            texts.lines.add(Messages.of("dunning.result.nothing_stored"));
            texts.lines.add("");
            texts.file(file, drafted.pages());
        }
        texts.leftOut(drafted.leftOut());
        texts.chosenOut(run);
        return texts.lines;
    }

    static List<String> listed(Path file, ShownRun run) {
        ResultTexts texts = new ResultTexts();
        texts.lines.add(Messages.of("dunning.result.list"));
        texts.lines.add(run.totals().text());
        texts.lines.add("");
        texts.lines.add(Messages.of("dunning.result.list_file", file.toAbsolutePath()));
        texts.chosenOut(run);
        return texts.lines;
    }

    private void file(Path file, int pages) {
        lines.add(Messages.of("dunning.result.file", file.toAbsolutePath(), pages));
    }

    private void leftOut(List<LeftOut> leftOut) {
        if (!leftOut.isEmpty()) {
            lines.add("");
            lines.add(Messages.of("dunning.result.left_out", leftOut.size()));
            leftOut.forEach(each -> lines.add("  " + each.text()));
        }
    }

    /** Those whom the operator unticked. */
    private void chosenOut(ShownRun run) {
        if (run.narrowed()) {
            lines.add("");
            lines.add(Messages.of("dunning.result.chosen_out"));
            run.proposal().letters().stream()
                    .filter(letter -> run.isLeftOut(letter.code()))
                    .forEach(letter -> lines.add(
                            "  " + letter.code() + " " + letter.name() + "   " + Formats.euros(letter.net())));
        }
    }
}
