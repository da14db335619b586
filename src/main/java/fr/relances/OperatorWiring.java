package fr.relances;

import fr.relances.command.Console;
import fr.relances.command.OperatorsCommand;
import fr.relances.db.Database;
import fr.relances.operator.EditOperator;
import fr.relances.operator.FindOperators;
import fr.relances.operator.ReadKeyLine;
import fr.relances.screen.Desk;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.operator.OperatorUseCases;
import fr.relances.screen.operator.OperatorsPage;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/** The part of {@link Wiring} for who works on the base and what the INDEX lets them open. */
record OperatorWiring(Database database, Session session, Path program, Path dataFolder) {

    List<Callable<Integer>> commands(Console console) {
        FindOperators find = new FindOperators(database);
        return List.of(OperatorsCommand.of(
                console,
                find,
                new EditOperator(database, session),
                new ReadKeyLine(find, session, program, dataFolder)));
    }

    List<IndexEntry> entries(Desk desk) {
        OperatorUseCases useCases =
                new OperatorUseCases(new FindOperators(database), new EditOperator(database, session));
        return List.of(new IndexEntry(38, "index.entry.38", () -> desk.open(new OperatorsPage(desk, useCases))));
    }

    /** {@code entries} by number, each asking first whether the operator may open it. */
    List<IndexEntry> guarded(List<IndexEntry> entries) {
        return entries.stream()
                .map(entry -> new IndexEntry(entry.number(), entry.label(), () -> {
                    session.require(toOpen(entry.number()));
                    entry.action().run();
                }))
                .sorted(Comparator.comparing(IndexEntry::number))
                .toList();
    }

    /** Where there is something to read, the use cases refuse what would be stored. */
    private static Permission toOpen(int number) {
        return switch (number) {
            case 21 -> Permission.SETTINGS;
            case 32 -> Permission.LEVELS;
            case 33 -> Permission.IMPORT;
            case 35 -> Permission.ENTITIES;
            case 36 -> Permission.TABLES;
            case 37 -> Permission.BACKUP;
            case 38 -> Permission.OPERATORS;
            default -> Permission.READ;
        };
    }
}
