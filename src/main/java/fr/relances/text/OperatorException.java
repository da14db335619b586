package fr.relances.text;

import java.util.List;

/** Something the operator can mend: the French text says what was refused, the value and what to do. */
public final class OperatorException extends RuntimeException {

    private final ExitStatus status;
    private final transient List<Object> arguments;
    private final String key;

    /** Refused by a rule or for its content (status 3); {@code key} names the text in messages.properties. */
    public OperatorException(String key, Object... arguments) {
        this(ExitStatus.REFUSED, key, arguments);
    }

    public OperatorException(ExitStatus status, String key, Object... arguments) {
        super(Messages.of(key, arguments));
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Keeps the technical cause, which goes to the log and never to the screen. */
    public OperatorException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public ExitStatus status() {
        return status;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
