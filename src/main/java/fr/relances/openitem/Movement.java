package fr.relances.openitem;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What changed a pièce's balance: a positive amount lowers it. */
public record Movement(
        LocalDate date, Amount amount, String source, String label, LocalDateTime recordedAt, String recordedBy) {}
