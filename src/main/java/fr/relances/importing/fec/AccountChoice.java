package fr.relances.importing.fec;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.util.Arrays;
import java.util.List;

/** Which accounts are customers': those that begin with one of the prefixes and with none of the exceptions. */
public record AccountChoice(List<String> prefixes, List<String> exceptions) {

    /** 411 without the retentions of guarantee 4117, which are not due with the rest. */
    public static final AccountChoice USUAL = new AccountChoice(List.of("411"), List.of("4117"));

    public AccountChoice {
        prefixes = List.copyOf(prefixes);
        exceptions = List.copyOf(exceptions);
    }

    /** From 411,410 as typed; what is no account prefix is wrong usage (status 2). */
    public static AccountChoice of(String typed) {
        List<String> prefixes =
                Arrays.stream(typed.split(",", -1)).map(String::strip).toList();
        if (!prefixes.stream().allMatch(prefix -> prefix.matches("[0-9A-Za-z]+"))) {
            throw new OperatorException(ExitStatus.USAGE, "fec.accounts", typed);
        }
        return new AccountChoice(prefixes, List.of());
    }

    boolean includes(String account) {
        return prefixes.stream().anyMatch(account::startsWith)
                && exceptions.stream().noneMatch(account::startsWith);
    }
}
