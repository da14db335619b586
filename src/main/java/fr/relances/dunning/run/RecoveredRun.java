package fr.relances.dunning.run;

import fr.relances.text.Formats;
import fr.relances.text.Messages;

/** A run that a dead process left open, and what was done with it at start. */
public record RecoveredRun(long number, boolean finished, String text) {

    static RecoveredRun of(RunRows.OpenRun run, boolean finished) {
        String text = Messages.of(
                finished ? "dunning.recovered.finished" : "dunning.recovered.undone",
                Long.toString(run.id()),
                Formats.dateTime(run.preparedAt()),
                run.operatorName(),
                run.letterCount(),
                run.outputPath());
        return new RecoveredRun(run.id(), finished, text);
    }

    /** Neither finished nor undone: the archive can't be read, and only it tells. */
    static RecoveredRun pending(RunRows.OpenRun run, String why) {
        return new RecoveredRun(
                run.id(),
                false,
                Messages.of(
                        "dunning.recovered.pending",
                        Long.toString(run.id()),
                        Formats.dateTime(run.preparedAt()),
                        run.operatorName(),
                        why));
    }
}
