package fr.relances.command;

import fr.relances.operator.OperatorName;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** What stands before the command: which data folder, which entity, which operator. */
@Command(name = "relances", mixinStandardHelpOptions = false)
public final class GlobalOptions {

    /** What the JVM says where the system knows no login for the user's number. */
    private static final String NO_LOGIN = "?";

    @Option(names = "--donnees")
    private Path dataFolder;

    @Option(names = "--entite")
    private String entity = "";

    @Option(names = "--operateur")
    private String operator;

    @Unmatched
    private List<String> command = new ArrayList<>();

    private GlobalOptions() {}

    /** Reads the options up to the first word that is none of them; the rest is the command. */
    public static GlobalOptions parse(List<String> arguments) {
        GlobalOptions options = new GlobalOptions();
        int end = 0;
        while (end < arguments.size() && isGlobal(arguments.get(end))) {
            end += arguments.get(end).contains("=") ? 1 : 2;
        }
        int cut = Math.min(end, arguments.size());
        if (cut > 0) {
            new CommandLine(options).parseArgs(arguments.subList(0, cut).toArray(String[]::new));
        }
        options.command = List.copyOf(arguments.subList(cut, arguments.size()));
        return options;
    }

    private static boolean isGlobal(String word) {
        return List.of("--donnees", "--entite", "--operateur").contains(word.split("=", 2)[0]);
    }

    /** The named folder, else the environment's, else {@code data/dossier} of the program. */
    public Path dataFolder(String fromEnvironment, Path home) {
        if (dataFolder != null) {
            return dataFolder;
        }
        return fromEnvironment == null || fromEnvironment.isBlank()
                ? home.resolve("data").resolve("dossier")
                : Path.of(fromEnvironment);
    }

    /** Empty where none was named. */
    public String entity() {
        return entity;
    }

    /** The one that the administrator's forced command names, else {@code login}. */
    public String operator(String login) {
        if (operator == null) {
            if (login == null || login.equals(NO_LOGIN)) {
                throw new OperatorException("operator.no_login");
            }
            return login;
        }
        OperatorName.problem(operator).ifPresent(problem -> {
            throw new OperatorException(ExitStatus.USAGE, "usage.operator", OperatorName.LONGEST);
        });
        return operator;
    }

    public List<String> command() {
        return command;
    }
}
