package fr.relances.screen.printing;

import fr.relances.print.PrintChoice;
import java.nio.file.Path;
import java.util.Optional;

/** Where the operator wants something: on a print queue, or else as a file, which may replace one that is there. */
public record Output(Optional<PrintChoice> printer, Path file, boolean replace) {

    /** Which of the two. */
    public enum Kind {
        PRINTER,
        FILE
    }
}
