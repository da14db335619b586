package fr.relances.dunning.run;

import fr.relances.text.Messages;
import java.util.List;

/**
 * What Annuler l'édition gave back: so many tiers and pièces have their previous level and date again. {@code
 * waitingJobs} may still bring the letters on paper.
 */
public record UndoneRun(long number, int customers, int items, List<String> waitingJobs) {

    public UndoneRun {
        waitingJobs = List.copyOf(waitingJobs);
    }

    public String text() {
        String done = Messages.of("undo.done", Long.toString(number), customers, items);
        return waitingJobs.isEmpty()
                ? done
                : done + ". " + Messages.of("undo.job_waiting", String.join(", ", waitingJobs));
    }
}
