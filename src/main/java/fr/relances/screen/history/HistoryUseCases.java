package fr.relances.screen.history;

import fr.relances.dunning.FindRuns;
import fr.relances.dunning.ReadLetter;
import fr.relances.dunning.ReadRun;
import fr.relances.dunning.ReprintLetters;
import fr.relances.dunning.UndoRun;
import fr.relances.parameter.CurrentEntity;

/** What the screens of the history call. */
public record HistoryUseCases(
        CurrentEntity currentEntity,
        FindRuns findRuns,
        ReadRun readRun,
        ReadLetter readLetter,
        ReprintLetters reprint,
        UndoRun undo) {}
