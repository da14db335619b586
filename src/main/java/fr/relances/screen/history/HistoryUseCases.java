package fr.relances.screen.history;

import fr.relances.dunning.run.FindRuns;
import fr.relances.dunning.run.ReadLetter;
import fr.relances.dunning.run.ReadRun;
import fr.relances.dunning.run.ReprintLetters;
import fr.relances.dunning.run.UndoRun;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.selection.SelectionUseCases;

/** What the screens of the history call. */
public record HistoryUseCases(
        CurrentEntity currentEntity,
        FindRuns findRuns,
        ReadRun readRun,
        ReadLetter readLetter,
        ReprintLetters reprint,
        UndoRun undo,
        SelectionUseCases selections) {}
