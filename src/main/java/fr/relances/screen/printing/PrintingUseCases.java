package fr.relances.screen.printing;

import fr.relances.dunning.run.WatchJob;
import fr.relances.print.FindPrinters;
import fr.relances.print.RememberPrinter;
import fr.relances.print.Spooler;
import java.time.Duration;

/** What screens that print call; {@code pace}: how long between two questions about a job. */
public record PrintingUseCases(
        FindPrinters findPrinters, RememberPrinter remember, WatchJob watch, Spooler spooler, Duration pace) {}
