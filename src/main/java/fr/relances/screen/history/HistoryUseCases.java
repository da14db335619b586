package fr.relances.screen.history;

import fr.relances.dunning.run.DecideRun;
import fr.relances.dunning.run.FindRuns;
import fr.relances.dunning.run.FollowJobs;
import fr.relances.dunning.run.PrintLettersAgain;
import fr.relances.dunning.run.ReadLetter;
import fr.relances.dunning.run.ReadRun;
import fr.relances.dunning.run.ReprintLetters;
import fr.relances.dunning.run.UndoRun;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.printing.PrintingUseCases;
import fr.relances.screen.selection.SelectionUseCases;

/** What the screens of the history call. */
public record HistoryUseCases(
        CurrentEntity currentEntity,
        FindRuns findRuns,
        ReadRun readRun,
        ReadLetter readLetter,
        UndoRun undo,
        Reprinting reprinting,
        Settling settling,
        PrintingUseCases printing,
        SelectionUseCases selections) {

    /** Letters again, as a file or on a queue. */
    public record Reprinting(ReprintLetters asFile, PrintLettersAgain onPaper) {}

    /** What becomes of printed runs, and of those of which only the operator can tell. */
    public record Settling(FollowJobs follow, DecideRun decide) {}
}
