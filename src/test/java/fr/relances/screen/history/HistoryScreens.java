package fr.relances.screen.history;

import fr.relances.db.Database;
import fr.relances.dunning.run.DecideRun;
import fr.relances.dunning.run.FindRuns;
import fr.relances.dunning.run.FollowJobs;
import fr.relances.dunning.run.PrintLettersAgain;
import fr.relances.dunning.run.ReadLetter;
import fr.relances.dunning.run.ReadRun;
import fr.relances.dunning.run.ReprintLetters;
import fr.relances.dunning.run.UndoRun;
import fr.relances.dunning.run.WatchJob;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.Archives;
import fr.relances.print.FindPrinters;
import fr.relances.print.RememberPrinter;
import fr.relances.print.Spooler;
import fr.relances.screen.printing.PrintingUseCases;
import fr.relances.screen.selection.SelectionScreens;
import fr.relances.session.Session;
import java.time.Duration;

/** What the screens of the history call, on a base and a spooler of a test; a job is asked for without a pause. */
public final class HistoryScreens {

    private HistoryScreens() {}

    public static HistoryUseCases useCases(Database database, Session session, Archives archives, Spooler spooler) {
        return new HistoryUseCases(
                new CurrentEntity(database, session, ""),
                new FindRuns(database),
                new ReadRun(database),
                new ReadLetter(database, archives),
                new UndoRun(database, session),
                new HistoryUseCases.Reprinting(
                        new ReprintLetters(database, session, archives),
                        new PrintLettersAgain(database, session, archives, spooler)),
                new HistoryUseCases.Settling(
                        new FollowJobs(database, session, spooler),
                        new DecideRun(database, session, archives, spooler)),
                printing(database, session, spooler),
                SelectionScreens.useCases(database, session));
    }

    public static PrintingUseCases printing(Database database, Session session, Spooler spooler) {
        return new PrintingUseCases(
                new FindPrinters(database, session, spooler),
                new RememberPrinter(database, session),
                new WatchJob(database, session, spooler),
                spooler,
                Duration.ZERO);
    }
}
