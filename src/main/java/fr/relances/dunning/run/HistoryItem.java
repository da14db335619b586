package fr.relances.dunning.run;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.Decision;
import java.time.LocalDate;

/** A pièce in a run: what was decided, what it was before, and what it is now. */
public record HistoryItem(
        String number,
        Decision decision,
        String reason,
        Amount dunnedAmount,
        int previousLevel,
        LocalDate previousDunningDate,
        int level,
        LocalDate lastDunningDate,
        Amount balance) {}
