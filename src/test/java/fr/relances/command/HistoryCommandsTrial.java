package fr.relances.command;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.run.DecideRun;
import fr.relances.dunning.run.FindRunCustomers;
import fr.relances.dunning.run.FindRuns;
import fr.relances.dunning.run.FollowJobs;
import fr.relances.dunning.run.PdfDestination;
import fr.relances.dunning.run.PrintLettersAgain;
import fr.relances.dunning.run.ReadRun;
import fr.relances.dunning.run.ReprintLetters;
import fr.relances.dunning.run.UndoRun;
import fr.relances.file.DataFolder;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.openitem.ChangeLevels;
import fr.relances.openitem.FindLevelItems;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.Archives;
import fr.relances.print.PdfTarget;
import fr.relances.print.Spooler;
import fr.relances.print.Spoolers;
import fr.relances.session.Session;
import fr.relances.text.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The four commands on a base in memory, three pièces of two tiers, one of whom has no address. */
abstract class HistoryCommandsTrial {

    @TempDir
    Path folder;

    final TestDatabase db = TestDatabase.create();
    final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    Archives archives;

    @BeforeEach
    void someTiers() {
        archives = new Archives(DataFolder.prepare(folder.resolve("dossier")));
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "120.00").item("F2", "2026-10-01", "50.00");
        db.customer("MARTIN", 0).set("town = NULL, name = '=MARTIN'").item("F9", "2026-10-01", "30.00");
    }

    final String issue() {
        PdfDestination destination =
                new PdfDestination(new LetterTemplates(List.of(Path.of("letters"))), archives, PdfTarget.none());
        DunningCriteria criteria = DunningCriteria.defaults(TestDatabase.ENTITY, 1, session.today());
        return Long.toString(db.issueDunning(session, archives)
                .run(db.proposeDunning().run(criteria), "GENERAL", destination, Progress.NONE)
                .number());
    }

    final Spooler spooler = Spoolers.with(Spoolers.ready("ACCUEIL"));

    final int run(String... words) {
        out.reset();
        err.reset();
        Database database = db.database();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        CurrentEntity entity = new CurrentEntity(database, session, "");
        List<Callable<Integer>> commands = List.of(
                levels(console, entity),
                history(console, entity),
                new ReprintCommand(
                        console,
                        entity,
                        new ReprintLetters(database, session, archives),
                        new PrintLettersAgain(database, session, archives, spooler)),
                new UndoCommand(console, entity, new UndoRun(database, session)));
        return RelancesCommand.run(console, session, commands, List.of(words));
    }

    private HistoryCommand history(Console console, CurrentEntity entity) {
        return new HistoryCommand(
                console,
                entity,
                new HistoryCommand.UseCases(
                        new FindRuns(db.database()),
                        new FindRunCustomers(db.database()),
                        new ReadRun(db.database()),
                        new HistoryCommand.Printing(
                                new FollowJobs(db.database(), session, spooler),
                                new DecideRun(db.database(), session, archives, spooler))));
    }

    private LevelsCommand levels(Console console, CurrentEntity entity) {
        return new LevelsCommand(
                console, session, entity, new FindLevelItems(db.database()), new ChangeLevels(db.database(), session));
    }

    final String out() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    final String err() {
        return err.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    static List<String> levels() {
        return TestBase.rows("SELECT number, dunning_level, last_dunning_date FROM open_item ORDER BY number");
    }
}
