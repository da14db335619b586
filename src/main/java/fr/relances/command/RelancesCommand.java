package fr.relances.command;

import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.Incident;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The commands together: reads a command's options, calls it, turns what it throws into a message and a status. */
@Command(name = "./run.sh")
public final class RelancesCommand implements Callable<Integer> {

    private final Console console;

    private RelancesCommand(Console console) {
        this.console = console;
    }

    /** Runs the command named by the first of {@code arguments}; returns the exit status of INTERFACES. */
    public static int run(Console console, Session session, List<Callable<Integer>> commands, List<String> arguments) {
        if (asksForHelp(arguments)) {
            return help(console, arguments);
        }
        CommandLine line = new CommandLine(new RelancesCommand(console));
        line.addSubcommand(new HelpCommand(console, session));
        commands.forEach(command -> line.addSubcommand(withMembers(command)));
        everywhere(line, session);
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setParameterExceptionHandler((failure, words) -> refused(console, failure));
        line.setExecutionExceptionHandler((failure, at, result) -> failed(console, failure));
        return line.execute(arguments.toArray(String[]::new));
    }

    /** Whether {@code arguments} only ask for help, which is there without any data. */
    public static boolean needsNoBase(List<String> arguments) {
        return asksForHelp(arguments) || arguments.get(0).equals("aide");
    }

    /** Whether {@code arguments} want a data folder that is not there yet. */
    public static boolean makesDataFolder(List<String> arguments) {
        return !arguments.isEmpty() && arguments.get(0).equals(RestoreCommand.NAME);
    }

    @Override
    public Integer call() {
        console.out().println(Messages.of("command.help"));
        return ExitStatus.DONE.code();
    }

    private static boolean asksForHelp(List<String> arguments) {
        return arguments.contains("--help");
    }

    /** The text of the command named first, or of all of them. */
    private static int help(Console console, List<String> arguments) {
        String key = "command.help." + arguments.get(0);
        console.out().println(Messages.of(Messages.has(key) ? key : "command.help"));
        return ExitStatus.DONE.code();
    }

    /** What an exception means to whoever called: the message on {@code err}, and the status. */
    public static int failed(Console console, Exception failure) {
        console.err().println(Incident.text(failure));
        return failure instanceof OperatorException refusal ? refusal.status().code() : ExitStatus.TECHNICAL.code();
    }

    private static int refused(Console console, ParameterException failure) {
        console.err().println(UsageErrors.text(failure));
        return ExitStatus.USAGE.code();
    }

    private static CommandLine withMembers(Callable<Integer> command) {
        CommandLine line = new CommandLine(command);
        if (command instanceof CommandGroup group) {
            group.members().forEach(line::addSubcommand);
        }
        return line;
    }

    private static void everywhere(CommandLine line, Session session) {
        TypedConverters.register(line, session);
        line.setOptionsCaseInsensitive(false);
        line.getSubcommands().values().forEach(below -> everywhere(below, session));
    }
}
