package fr.relances.dunning.run;

import fr.relances.text.Messages;

/** What Annuler l'édition gave back: so many tiers and pièces have their previous level and date again. */
public record UndoneRun(long number, int customers, int items) {

    public String text() {
        return Messages.of("undo.done", Long.toString(number), customers, items);
    }
}
