package fr.relances.dunning.run;

import fr.relances.text.Formats;
import fr.relances.text.Messages;

/**
 * A run that a dead process left open, and what was done with it; {@code settled}: it was finished or undone and is
 * never found again; {@code undecided}: only the operator can tell whether its letters have gone out.
 */
public record RecoveredRun(long number, boolean settled, boolean finished, boolean undecided, String text) {

    /** For commands, which can't ask: with what to do where it is undecided. */
    public String commandText() {
        return undecided ? text + " " + Messages.of("dunning.recovered.command", Long.toString(number)) : text;
    }

    static RecoveredRun of(RunRows.OpenRun run, boolean finished) {
        String how = run.printQueue() == null ? "" : ".printed";
        String text = Messages.of(
                "dunning.recovered." + (finished ? "finished" : "undone") + how,
                Long.toString(run.id()),
                Formats.dateTime(run.preparedAt()),
                run.operatorName(),
                run.letterCount(),
                run.outputPath());
        return new RecoveredRun(run.id(), true, finished, false, text);
    }

    /** Neither finished nor undone: the archive can't be read, and only it tells. */
    static RecoveredRun pending(RunRows.OpenRun run, String why) {
        return open(run, false, "dunning.recovered.pending", why);
    }

    /** Neither finished nor undone: the spooler can't tell, and is never guessed for. */
    static RecoveredRun question(RunRows.OpenRun run) {
        return open(run, true, "dunning.recovered.question", run.printQueue());
    }

    private static RecoveredRun open(RunRows.OpenRun run, boolean undecided, String key, String last) {
        String text =
                Messages.of(key, Long.toString(run.id()), Formats.dateTime(run.preparedAt()), run.operatorName(), last);
        return new RecoveredRun(run.id(), false, false, undecided, text);
    }
}
