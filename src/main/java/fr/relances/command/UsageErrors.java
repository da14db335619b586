package fr.relances.command;

import fr.relances.text.Messages;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage in French: what was refused and where the right options are shown. */
final class UsageErrors {

    private UsageErrors() {}

    static String text(ParameterException failure) {
        CommandLine line = failure.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String word = String.join(" ", unmatched.getUnmatched());
            boolean root = line.getParent() == null && !word.startsWith("-");
            return root
                    ? Messages.of("usage.unknown_command", word)
                    : Messages.of("usage.unknown_option", word, command);
        }
        if (failure instanceof MutuallyExclusiveArgsException) {
            return Messages.of("usage.exclusive", options(line));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return Messages.of("usage.twice", name(twice.getOverwritten()));
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(missing, command);
        }
        if (failure.getCause() instanceof TypeConversionException conversion) {
            return Messages.of("usage.value", name(failure.getArgSpec()), conversion.getMessage());
        }
        return Messages.of("usage.bad_value", failure.getValue(), name(failure.getArgSpec()), command);
    }

    private static String missing(MissingParameterException failure, String command) {
        boolean valueMissing = failure.getMissing().isEmpty();
        if (valueMissing) {
            return Messages.of("usage.missing_value", name(failure.getArgSpec()), command);
        }
        String names = failure.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
        return Messages.of("usage.missing_option", names, command);
    }

    private static String options(CommandLine line) {
        return line.getParseResult().matchedOptions().stream()
                .map(UsageErrors::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        if (argument instanceof CommandLine.Model.OptionSpec option) {
            return option.longestName();
        }
        return argument == null ? "" : argument.paramLabel();
    }
}
