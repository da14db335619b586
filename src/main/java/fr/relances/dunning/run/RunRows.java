package fr.relances.dunning.run;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.Decision;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What the tables of runs hold. */
final class RunRows {

    private RunRows() {}

    /** A run as it begins. */
    record NewRun(
            String entityCode,
            int level,
            LocalDate dunningDate,
            String criteria,
            String template,
            LocalDate cutOffDate,
            String outputPath,
            String printQueue,
            LocalDateTime preparedAt,
            String operatorName) {}

    /** A run that is not closed; {@code printQueue} null: its letters are no print job. */
    record OpenRun(
            long id,
            String entityCode,
            int level,
            LocalDate dunningDate,
            String archivePath,
            String archiveSha256,
            String outputPath,
            String printQueue,
            int letterCount,
            LocalDateTime preparedAt,
            String operatorName) {}

    /** A tiers in a run, with what it was before. */
    record RunCustomer(
            long runId,
            String entityCode,
            String customerCode,
            Decision decision,
            String reason,
            int previousLevel,
            LocalDate previousDunningDate,
            int newLevel) {}

    /** A pièce in a run, with what it was before. */
    record RunItem(
            long runId,
            long itemId,
            String customerCode,
            Decision decision,
            String reason,
            Amount dunnedAmount,
            int previousLevel,
            LocalDate previousDunningDate) {}

    /** A letter and where it stands in the archive. */
    record RunLetter(
            long runId,
            String entityCode,
            String customerCode,
            int position,
            Amount debit,
            Amount credit,
            Amount net,
            int firstPage,
            int pageCount) {}

    /** What a run comes to once all letters are written. */
    record RunTotals(
            long runId, int letters, int items, Amount debit, Amount credit, Amount net, int pages, String sha256) {}

    /** What happened to a run. */
    record RunEvent(long runId, String kind, String detail, LocalDateTime happenedAt, String operatorName) {}

    /** A claim that stands. */
    record Claimed(String customerCode, long runId, String operatorName) {}

    /** A pièce that somebody changed while its letter was being written. */
    record ChangedItem(long itemId, String customerCode, String number, int level, LocalDate lastDunningDate) {}
}
