package fr.relances.command;

import java.io.PrintStream;

/** Where a command speaks: results on {@code out}, refusals, warnings and what was left out on {@code err}. */
public record Console(PrintStream out, PrintStream err) {}
