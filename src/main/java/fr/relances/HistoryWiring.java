package fr.relances;

import fr.relances.command.Console;
import fr.relances.command.HistoryCommand;
import fr.relances.command.LevelsCommand;
import fr.relances.command.ReprintCommand;
import fr.relances.command.UndoCommand;
import fr.relances.customer.AlignLevel;
import fr.relances.customer.FindCustomerNames;
import fr.relances.customer.FindLevelFalls;
import fr.relances.customer.ResetLevels;
import fr.relances.db.Database;
import fr.relances.dunning.run.DecideRun;
import fr.relances.dunning.run.FindRunCustomers;
import fr.relances.dunning.run.FindRuns;
import fr.relances.dunning.run.FollowJobs;
import fr.relances.dunning.run.PrintLettersAgain;
import fr.relances.dunning.run.ReadLetter;
import fr.relances.dunning.run.ReadRun;
import fr.relances.dunning.run.ReprintLetters;
import fr.relances.dunning.run.UndoRun;
import fr.relances.dunning.run.WatchJob;
import fr.relances.openitem.ChangeLevels;
import fr.relances.openitem.FindLevelItems;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.Archives;
import fr.relances.print.FindPrinters;
import fr.relances.print.RememberPrinter;
import fr.relances.print.Spooler;
import fr.relances.screen.Desk;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.history.HistoryFlow;
import fr.relances.screen.history.HistoryUseCases;
import fr.relances.screen.level.LevelFlow;
import fr.relances.screen.level.LevelUseCases;
import fr.relances.screen.printing.PrintingUseCases;
import fr.relances.screen.selection.SelectionUseCases;
import fr.relances.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** The part of {@link Wiring} for levels by hand and for what becomes of editions later. */
record HistoryWiring(
        Database database,
        Session session,
        CurrentEntity currentEntity,
        Archives archives,
        Spooler spooler,
        SelectionUseCases selections) {

    List<Callable<Integer>> commands(Console console) {
        return List.of(
                new LevelsCommand(
                        console,
                        session,
                        currentEntity,
                        new FindLevelItems(database),
                        new ChangeLevels(database, session)),
                new HistoryCommand(
                        console,
                        currentEntity,
                        new HistoryCommand.UseCases(
                                new FindRuns(database),
                                new FindRunCustomers(database),
                                new ReadRun(database),
                                new HistoryCommand.Printing(follow(), decide()))),
                new ReprintCommand(
                        console,
                        currentEntity,
                        new ReprintLetters(database, session, archives),
                        new PrintLettersAgain(database, session, archives, spooler)),
                new UndoCommand(console, currentEntity, new UndoRun(database, session)));
    }

    List<IndexEntry> entries(Desk desk) {
        HistoryFlow history = new HistoryFlow(useCases());
        LevelFlow levels = new LevelFlow(levelUseCases());
        return List.of(
                new IndexEntry(14, "index.entry.14", () -> history.open(desk)),
                new IndexEntry(31, "index.entry.31", () -> levels.openLevels(desk)),
                new IndexEntry(32, "index.entry.32", () -> levels.openReset(desk)));
    }

    HistoryUseCases useCases() {
        return new HistoryUseCases(
                currentEntity,
                new FindRuns(database),
                new ReadRun(database),
                new ReadLetter(database, archives),
                new UndoRun(database, session),
                new HistoryUseCases.Reprinting(
                        new ReprintLetters(database, session, archives),
                        new PrintLettersAgain(database, session, archives, spooler)),
                new HistoryUseCases.Settling(follow(), decide()),
                printing(),
                selections);
    }

    PrintingUseCases printing() {
        return new PrintingUseCases(
                new FindPrinters(database, session, spooler),
                new RememberPrinter(database, session),
                new WatchJob(database, session, spooler),
                spooler,
                Duration.ofSeconds(1));
    }

    private FollowJobs follow() {
        return new FollowJobs(database, session, spooler);
    }

    private DecideRun decide() {
        return new DecideRun(database, session, archives, spooler);
    }

    private LevelUseCases levelUseCases() {
        return new LevelUseCases(
                currentEntity,
                new FindCustomerNames(database),
                new FindLevelItems(database),
                new ChangeLevels(database, session),
                new AlignLevel(database, session),
                new FindLevelFalls(database),
                new ResetLevels(database, session),
                selections);
    }
}
