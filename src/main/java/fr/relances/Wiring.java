package fr.relances;

import fr.relances.backup.BackUp;
import fr.relances.backup.FindBackups;
import fr.relances.command.BackUpCommand;
import fr.relances.command.Console;
import fr.relances.command.DunCommand;
import fr.relances.command.DunServices;
import fr.relances.command.EntityCommand;
import fr.relances.command.ExportCommand;
import fr.relances.command.ImportCommand;
import fr.relances.command.ImportCustomersCommand;
import fr.relances.command.ImportFecCommand;
import fr.relances.command.ImportItemsCommand;
import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.dunning.ExplainCustomer;
import fr.relances.dunning.PreviewLetter;
import fr.relances.dunning.ProposeDunning;
import fr.relances.dunning.ReadControlList;
import fr.relances.dunning.ReadWarning;
import fr.relances.dunning.WriteControlList;
import fr.relances.dunning.run.DraftDunning;
import fr.relances.dunning.run.IssueDunning;
import fr.relances.dunning.run.RecoverRuns;
import fr.relances.dunning.run.RecoveredRun;
import fr.relances.file.DataFolder;
import fr.relances.importing.csv.ExportCustomers;
import fr.relances.importing.csv.ExportItems;
import fr.relances.importing.csv.ImportCustomers;
import fr.relances.importing.csv.ImportItems;
import fr.relances.importing.demo.LoadDemonstration;
import fr.relances.importing.fec.ImportFec;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.operator.AdmitOperator;
import fr.relances.operator.CurrentRights;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditCode;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.FindCodes;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.screen.Desk;
import fr.relances.screen.EntityChoice;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.TerminalApplication;
import fr.relances.screen.backup.BackupPage;
import fr.relances.screen.dunning.DunningFlow;
import fr.relances.screen.dunning.DunningUseCases;
import fr.relances.screen.entity.EntitiesPage;
import fr.relances.screen.entity.EntityUseCases;
import fr.relances.screen.importing.ExportPage;
import fr.relances.screen.importing.ImportPage;
import fr.relances.screen.importing.ImportUseCases;
import fr.relances.screen.selection.SelectionUseCases;
import fr.relances.screen.table.TableUseCases;
import fr.relances.screen.table.TablesPage;
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

    /** Opens nothing yet: the base waits for its first use, and says then what {@code newcomer} may do. */
    Wiring(Path home, DataFolder folder, Session newcomer, String requestedEntity) {
        this.home = home;
        this.folder = folder;
        this.database = Database.embedded(folder, newcomer);
        this.session = newcomer.with(new CurrentRights(database, newcomer.operator()));
        this.currentEntity = new CurrentEntity(database, session, requestedEntity);
    }

    /** The commands on an open base. */
    List<Callable<Integer>> commands(Console console) {
        begin().forEach(console.err()::println);
        List<Callable<Integer>> commands = new ArrayList<>(history().commands(console));
        commands.addAll(new CustomerWiring(database, session, currentEntity, selectionUseCases()).commands(console));
        commands.addAll(operators().commands(console));
        commands.addAll(List.of(
                new BackUpCommand(console, backUp()),
                new DunCommand(console, session, currentEntity, dunServices()),
                new EntityCommand(
                        console,
                        currentEntity,
                        entityUseCases().find(),
                        entityUseCases().edit()),
                new ImportCommand(importCommands(console)),
                new ExportCommand(console, currentEntity, new ExportCustomers(database), new ExportItems(database))));
        return commands;
    }

    /** Opens the INDEX; returns the exit status when the operator leaves. */
    int openTerminal(boolean demo) {
        EntityChoice entities = new EntityChoice(new FindEntities(database), currentEntity);
        Supplier<List<String>> opening = demo ? this::beginDemonstration : this::begin;
        return TerminalApplication.run(new TerminalProgram(opening, entities, this::entries), session.clock())
                .code();
    }

    /** The entries of the INDEX that work. */
    private List<IndexEntry> entries(Desk desk) {
        DunningFlow dunning = new DunningFlow(dunningUseCases());
        List<IndexEntry> entries = new ArrayList<>();
        entries.add(new IndexEntry(11, "index.entry.11", () -> dunning.open(desk)));
        entries.addAll(new ParameterWiring(database, session, currentEntity, templates()).entries(desk));
        entries.addAll(new CustomerWiring(database, session, currentEntity, selectionUseCases()).entries(desk));
        entries.addAll(history().entries(desk));
        entries.add(new IndexEntry(33, "index.entry.33", () -> desk.open(new ImportPage(desk, importUseCases()))));
        entries.add(new IndexEntry(34, "index.entry.34", () -> desk.open(exportPage(desk))));
        entries.add(new IndexEntry(35, "index.entry.35", () -> desk.open(new EntitiesPage(desk, entityUseCases()))));
        entries.add(new IndexEntry(36, "index.entry.36", () -> desk.open(new TablesPage(desk, tableUseCases()))));
        entries.add(
                new IndexEntry(37, "index.entry.37", () -> BackupPage.open(desk, new FindBackups(database), backUp())));
        entries.addAll(operators().entries(desk));
        return operators().guarded(entries);
    }

    private OperatorWiring operators() {
        return new OperatorWiring(database, session, home.resolve("run.sh"), folder.path());
    }

    private HistoryWiring history() {
        return new HistoryWiring(database, session, currentEntity, archives(), selectionUseCases());
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
                        new IssueDunning(database, session, parameters, archives()),
                        new WriteControlList(controlList, parameters),
                        archives()));
    }

    private SelectionUseCases selectionUseCases() {
        return new SelectionUseCases(
                new RecallSelections(database, session),
                new RecallLastSelection(database, session),
                new RememberSelection(database, session),
                new DeleteSelection(database, session));
    }

    /** What a base needs before anybody works in it; tells of runs that were finished or undone. */
    private List<String> begin() {
        database.awaitOpen();
        new AdmitOperator(database, session).run();
        new CreateEntity(database).ensureFirst();
        return recoverRuns().run().stream().map(RecoveredRun::text).toList();
    }

    private List<String> beginDemonstration() {
        List<String> notices = begin();
        new LoadDemonstration(database, session, home.resolve("data").resolve("demo")).run();
        return notices;
    }

    private ImportUseCases importUseCases() {
        return new ImportUseCases(
                currentEntity,
                new ImportCustomers(database, session),
                new ImportItems(database, session),
                new ImportFec(database, session, new LowerLevels(session)));
    }

    private List<Callable<Integer>> importCommands(Console console) {
        ImportUseCases imports = importUseCases();
        return List.of(
                new ImportCustomersCommand(console, currentEntity, imports.customers()),
                new ImportItemsCommand(console, currentEntity, imports.items()),
                new ImportFecCommand(console, currentEntity, imports.fec()));
    }

    private ExportPage exportPage(Desk desk) {
        return new ExportPage(desk, currentEntity, new ExportCustomers(database), new ExportItems(database));
    }

    private EntityUseCases entityUseCases() {
        return new EntityUseCases(new FindEntities(database), new EditEntity(database, session), currentEntity);
    }

    private TableUseCases tableUseCases() {
        return new TableUseCases(currentEntity, new FindCodes(database), new EditCode(database, session));
    }

    private DunServices dunServices() {
        return new DunServices(
                readParameters(),
                new ProposeDunning(database, readParameters()),
                new ReadControlList(database, readParameters()),
                new DraftDunning(database, readParameters()),
                new IssueDunning(database, session, readParameters(), archives()),
                templates(),
                archives());
    }

    private RecoverRuns recoverRuns() {
        return new RecoverRuns(database, session, archives());
    }

    private LetterTemplates templates() {
        return new LetterTemplates(List.of(folder.letters(), home.resolve("letters")));
    }

    private BackUp backUp() {
        return new BackUp(database, folder, session);
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
