package fr.relances;

import fr.relances.command.Console;
import fr.relances.command.DunCommand;
import fr.relances.command.DunServices;
import fr.relances.db.Database;
import fr.relances.dunning.ExplainCustomer;
import fr.relances.dunning.PreviewLetter;
import fr.relances.dunning.PrintControlList;
import fr.relances.dunning.ProposeDunning;
import fr.relances.dunning.ReadControlList;
import fr.relances.dunning.ReadWarning;
import fr.relances.dunning.WriteControlList;
import fr.relances.dunning.run.DraftDunning;
import fr.relances.dunning.run.IssueDunning;
import fr.relances.dunning.run.RecoverRuns;
import fr.relances.dunning.run.RecoveredRun;
import fr.relances.file.DataFolder;
import fr.relances.importing.demo.LoadDemonstration;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.operator.AdmitOperator;
import fr.relances.operator.CurrentRights;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.print.Spooler;
import fr.relances.print.cups.CupsSpooler;
import fr.relances.screen.Desk;
import fr.relances.screen.EntityChoice;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.TerminalApplication;
import fr.relances.screen.dunning.DunningFlow;
import fr.relances.screen.dunning.DunningUseCases;
import fr.relances.screen.selection.SelectionUseCases;
import fr.relances.selection.DeleteSelection;
import fr.relances.selection.RecallLastSelection;
import fr.relances.selection.RecallSelections;
import fr.relances.selection.RememberSelection;
import fr.relances.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** The one class that says new for services: read it to learn the system. */
final class Wiring implements AutoCloseable {

    private final Path home;
    private final DataFolder folder;
    private final Session session;
    private final Database database;
    private final CurrentEntity currentEntity;
    private final Spooler spooler = new CupsSpooler(System.getProperty("user.name"));

    /** Opens nothing yet: the base waits for its first use, and says then what {@code newcomer} may do. */
    Wiring(Path home, DataFolder folder, Session newcomer, String requestedEntity) {
        this.home = home;
        this.folder = folder;
        this.database = Database.open(folder, newcomer);
        this.session = newcomer.with(new CurrentRights(database, newcomer.operator()));
        this.currentEntity = new CurrentEntity(database, session, requestedEntity);
    }

    /** The commands on an open base. */
    List<Callable<Integer>> commands(Console console) {
        begin().forEach(run -> console.err().println(run.commandText()));
        List<Callable<Integer>> commands = new ArrayList<>(history().commands(console));
        commands.addAll(customers().commands(console));
        commands.addAll(operators().commands(console));
        commands.addAll(parameters().commands(console));
        commands.addAll(exchange().commands(console));
        commands.add(new DunCommand(console, session, currentEntity, dunServices()));
        return commands;
    }

    /** Opens the INDEX; returns the exit status when the operator leaves. */
    int openTerminal(boolean demo) {
        EntityChoice entities = new EntityChoice(new FindEntities(database), currentEntity);
        Supplier<List<RecoveredRun>> opening = demo ? this::beginDemonstration : this::begin;
        StartNotices notices = new StartNotices(history().useCases());
        return TerminalApplication.run(new TerminalProgram(opening, entities, this::entries, notices), session.clock())
                .code();
    }

    /** The entries of the INDEX that work. */
    private List<IndexEntry> entries(Desk desk) {
        DunningFlow dunning = new DunningFlow(dunningUseCases());
        List<IndexEntry> entries = new ArrayList<>();
        entries.add(new IndexEntry(11, "index.entry.11", () -> dunning.open(desk)));
        entries.addAll(parameters().entries(desk));
        entries.addAll(customers().entries(desk));
        entries.addAll(history().entries(desk));
        entries.addAll(exchange().entries(desk));
        entries.addAll(operators().entries(desk));
        return operators().guarded(entries);
    }

    private OperatorWiring operators() {
        return new OperatorWiring(database, session, home.resolve("run.sh"), folder.path());
    }

    private CustomerWiring customers() {
        return new CustomerWiring(
                database, session, currentEntity, selectionUseCases(), history().printing());
    }

    private ParameterWiring parameters() {
        return new ParameterWiring(database, session, currentEntity, templates());
    }

    private ExchangeWiring exchange() {
        return new ExchangeWiring(database, folder, session, currentEntity);
    }

    private HistoryWiring history() {
        return new HistoryWiring(database, session, currentEntity, archives(), spooler, selectionUseCases());
    }

    private DunningUseCases dunningUseCases() {
        ReadParameters parameters = readParameters();
        ExplainCustomer explain = new ExplainCustomer(database, parameters);
        ReadControlList controlList = new ReadControlList(database, parameters);
        return new DunningUseCases(
                currentEntity,
                parameters,
                templates(),
                selectionUseCases(),
                new DunningUseCases.Looking(
                        new ProposeDunning(database, parameters),
                        explain,
                        new ReadWarning(database, parameters),
                        controlList,
                        new PreviewLetter(explain)),
                new DunningUseCases.Issuing(
                        new DraftDunning(database, parameters),
                        new IssueDunning(database, session, parameters, archives(), recoverRuns()),
                        new WriteControlList(controlList, parameters),
                        new PrintControlList(new WriteControlList(controlList, parameters), spooler),
                        archives()),
                history().printing(),
                history().useCases());
    }

    private SelectionUseCases selectionUseCases() {
        return new SelectionUseCases(
                new RecallSelections(database, session),
                new RecallLastSelection(database, session),
                new RememberSelection(database, session),
                new DeleteSelection(database, session));
    }

    /** What a base needs before anybody works in it; tells of runs that were finished or undone. */
    private List<RecoveredRun> begin() {
        database.awaitOpen();
        new AdmitOperator(database, session).run();
        new CreateEntity(database).ensureFirst();
        return recoverRuns().run();
    }

    private List<RecoveredRun> beginDemonstration() {
        List<RecoveredRun> recovered = begin();
        new LoadDemonstration(database, session, home.resolve("data").resolve("demo")).run();
        return recovered;
    }

    private DunServices dunServices() {
        return new DunServices(
                readParameters(),
                new ProposeDunning(database, readParameters()),
                new ReadControlList(database, readParameters()),
                new DraftDunning(database, readParameters()),
                new IssueDunning(database, session, readParameters(), archives(), recoverRuns()),
                templates(),
                archives(),
                spooler);
    }

    private RecoverRuns recoverRuns() {
        return new RecoverRuns(database, session, archives(), spooler);
    }

    private LetterTemplates templates() {
        return new LetterTemplates(List.of(folder.letters(), home.resolve("letters")));
    }

    private Archives archives() {
        return new Archives(folder);
    }

    ReadParameters readParameters() {
        return new ReadParameters(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
