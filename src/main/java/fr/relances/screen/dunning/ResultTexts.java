package fr.relances.screen.dunning;

import fr.relances.dunning.run.DraftedLetters;
import fr.relances.dunning.run.IssuedRun;
import fr.relances.dunning.run.LeftOut;
import fr.relances.screen.printing.Output;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What the operator reads at the end, a paragraph each. */
final class ResultTexts {

    private final List<String> lines = new ArrayList<>();

    private ResultTexts() {}

    static List<String> issued(IssuedRun issued, Output output, ShownRun run) {
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
            texts.output(output, issued.pages());
        }
        issued.warnings().forEach(warning -> texts.lines.add("! " + warning));
        issued.recovered().forEach(other -> texts.lines.add("! " + other.text()));
        texts.leftOut(issued.leftOut());
        texts.chosenOut(run);
        return texts.lines;
    }

    static List<String> drafted(DraftedLetters drafted, Output output, ShownRun run) {
        ResultTexts texts = new ResultTexts();
        texts.lines.add(drafted.text());
        if (drafted.outcome() == IssuedRun.Outcome.ISSUED) {
            texts.lines.add(drafted.totals().text());
            texts.lines.add(Messages.of("dunning.result.nothing_stored"));
            texts.lines.add("");
            texts.output(output, drafted.pages());
        }
        texts.leftOut(drafted.leftOut());
        texts.chosenOut(run);
        return texts.lines;
    }

    static List<String> listed(Output output, ShownRun run) {
        ResultTexts texts = new ResultTexts();
        texts.lines.add(Messages.of("dunning.result.list", output.printer().isPresent() ? 1 : 0));
        texts.lines.add(run.totals().text());
        texts.lines.add("");
        texts.lines.add(output.printer()
                .map(choice -> Messages.of("dunning.result.list_printer", choice.queue()))
                .orElseGet(() ->
                        Messages.of("dunning.result.list_file", output.file().toAbsolutePath())));
        texts.chosenOut(run);
        return texts.lines;
    }

    private void output(Output output, int pages) {
        lines.add(output.printer()
                .map(choice -> Messages.of("dunning.result.printer", choice.queue(), pages))
                .orElseGet(
                        () -> Messages.of("dunning.result.file", output.file().toAbsolutePath(), pages)));
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
