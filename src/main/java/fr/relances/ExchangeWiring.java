package fr.relances;

import fr.relances.backup.BackUp;
import fr.relances.backup.FindBackups;
import fr.relances.command.BackUpCommand;
import fr.relances.command.Console;
import fr.relances.command.ExportCommand;
import fr.relances.command.ImportCommand;
import fr.relances.command.ImportCustomersCommand;
import fr.relances.command.ImportFecCommand;
import fr.relances.command.ImportItemsCommand;
import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.file.DataFolder;
import fr.relances.importing.csv.ExportCustomers;
import fr.relances.importing.csv.ExportItems;
import fr.relances.importing.csv.ImportCustomers;
import fr.relances.importing.csv.ImportItems;
import fr.relances.importing.fec.ImportFec;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.Desk;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.backup.BackupPage;
import fr.relances.screen.importing.ExportPage;
import fr.relances.screen.importing.ImportPage;
import fr.relances.screen.importing.ImportUseCases;
import fr.relances.session.Session;
import java.util.List;
import java.util.concurrent.Callable;

/** The part of {@link Wiring} for what comes in and goes out as a whole: import, export, backup. */
record ExchangeWiring(Database database, DataFolder folder, Session session, CurrentEntity currentEntity) {

    List<Callable<Integer>> commands(Console console) {
        return List.of(
                new BackUpCommand(console, backUp()),
                new ImportCommand(importCommands(console)),
                new ExportCommand(console, currentEntity, new ExportCustomers(database), new ExportItems(database)));
    }

    List<IndexEntry> entries(Desk desk) {
        return List.of(
                new IndexEntry(33, "index.entry.33", () -> desk.open(new ImportPage(desk, importUseCases()))),
                new IndexEntry(34, "index.entry.34", () -> desk.open(exportPage(desk))),
                new IndexEntry(37, "index.entry.37", () -> BackupPage.open(desk, new FindBackups(database), backUp())));
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

    private BackUp backUp() {
        return new BackUp(database, folder, session);
    }
}
