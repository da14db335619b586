package fr.relances.screen.statement;

import fr.relances.screen.printing.PrintingUseCases;
import fr.relances.statement.PrintStatements;
import fr.relances.statement.WriteStatements;

/** What the screen of relevés calls. */
public record StatementUseCases(WriteStatements write, PrintStatements print, PrintingUseCases printing) {}
