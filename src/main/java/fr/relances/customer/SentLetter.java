package fr.relances.customer;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** A letter that went out to a tiers: its edition, and the pages it has in that edition's archive. */
public record SentLetter(
        long runId, LocalDate dunningDate, int level, Amount net, int firstPage, int pageCount, String operator) {}
