package fr.relances.screen.printing;

import fr.relances.dunning.run.WatchJob;
import fr.relances.print.FindPrinters;
import fr.relances.print.PrintChoice;
import fr.relances.print.RememberPrinter;
import fr.relances.print.Spooler;
import fr.relances.screen.Aside;
import fr.relances.screen.Desk;
import java.time.Duration;

/** What screens that print call; {@code pace}: how long between two questions about a job. */
public record PrintingUseCases(
        FindPrinters findPrinters, RememberPrinter remember, WatchJob watch, Spooler spooler, Duration pace) {

    /** How a queue that has taken something was used, for the next time: once the result is shown, never in its way. */
    public void keep(Desk desk, PrintChoice choice) {
        Aside.run(desk, () -> remember.run(choice));
    }
}
