package fr.relances.command;

import fr.relances.operator.EditOperator;
import fr.relances.operator.FindOperators;
import fr.relances.operator.Operator;
import fr.relances.operator.ReadKeyLine;
import fr.relances.session.Role;
import fr.relances.text.ExitStatus;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** operateurs: who may work on the base; with a word behind it, one of them comes, changes, goes, or gets a key line. */
@Command(name = "operateurs")
public final class OperatorsCommand implements CommandGroup {

    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toMap(Role::text, Function.identity()));

    private final Console console;
    private final FindOperators find;
    private final List<Callable<Integer>> members;

    private OperatorsCommand(Console console, FindOperators find, List<Callable<Integer>> members) {
        this.console = console;
        this.find = find;
        this.members = members;
    }

    public static OperatorsCommand of(Console console, FindOperators find, EditOperator edit, ReadKeyLine readKeyLine) {
        return new OperatorsCommand(
                console,
                find,
                List.of(
                        new Add(console, edit),
                        new Change(console, find, edit),
                        new Remove(console, find, edit),
                        new Key(console, readKeyLine)));
    }

    @Override
    public List<Callable<Integer>> members() {
        return members;
    }

    @Override
    public Integer call() {
        line(
                Messages.of("operator.column.name"),
                Messages.of("operator.column.role"),
                Messages.of("operator.column.since"),
                Messages.of("operator.column.by"));
        find.run().forEach(this::show);
        return ExitStatus.DONE.code();
    }

    private void show(Operator operator) {
        line(operator.name(), operator.role().text(), Formats.dateTime(operator.changedAt()), operator.changedBy());
    }

    private void line(Object... cells) {
        console.out().println("%-30s %-15s %-16s %s".formatted(cells));
    }

    private static Role role(String word) {
        return new UsageCheck().choice("--role", word, ROLES);
    }

    /** operateurs ajouter NOM --role R. */
    @Command(name = "ajouter")
    private static final class Add implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "NOM")
        private String name;

        @Option(names = "--role", required = true)
        private String role;

        private final Console console;
        private final EditOperator edit;

        Add(Console console, EditOperator edit) {
            this.console = console;
            this.edit = edit;
        }

        @Override
        public Integer call() {
            edit.add(name, role(role));
            console.out().println(Messages.of("operator.stored", name, role));
            return ExitStatus.DONE.code();
        }
    }

    /** operateurs modifier NOM --role R. */
    @Command(name = "modifier")
    private static final class Change implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "NOM")
        private String name;

        @Option(names = "--role", required = true)
        private String role;

        private final Console console;
        private final FindOperators find;
        private final EditOperator edit;

        Change(Console console, FindOperators find, EditOperator edit) {
            this.console = console;
            this.find = find;
            this.edit = edit;
        }

        @Override
        public Integer call() {
            edit.change(find.get(name), role(role));
            console.out().println(Messages.of("operator.stored", name, role));
            return ExitStatus.DONE.code();
        }
    }

    /** operateurs retirer NOM. */
    @Command(name = "retirer")
    private static final class Remove implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "NOM")
        private String name;

        private final Console console;
        private final FindOperators find;
        private final EditOperator edit;

        Remove(Console console, FindOperators find, EditOperator edit) {
            this.console = console;
            this.find = find;
            this.edit = edit;
        }

        @Override
        public Integer call() {
            edit.remove(find.get(name));
            console.out().println(Messages.of("operator.removed", name));
            return ExitStatus.DONE.code();
        }
    }

    /** operateurs cle NOM FICHIER.pub. */
    @Command(name = "cle")
    private static final class Key implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "NOM")
        private String name;

        @Parameters(index = "1", paramLabel = "FICHIER.pub")
        private Path file;

        private final Console console;
        private final ReadKeyLine readKeyLine;

        Key(Console console, ReadKeyLine readKeyLine) {
            this.console = console;
            this.readKeyLine = readKeyLine;
        }

        @Override
        public Integer call() {
            console.out().println(readKeyLine.run(name, file));
            return ExitStatus.DONE.code();
        }
    }
}
