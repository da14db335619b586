package fr.relances.dunning.run;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** Statements on runs: claiming, keeping what was before, storing levels, closing. */
interface DunningRunMapper {

    long getNextNumber();

    /** One, unless the level was deleted since it was chosen. */
    int countLevels(@Param("entityCode") String entityCode, @Param("level") int level);

    List<RunRows.Claimed> findClaims(@Param("entityCode") String entityCode);

    int insertRun(
            @Param("runId") long runId, @Param("run") RunRows.NewRun run, @Param("archivePath") String archivePath);

    int insertClaim(
            @Param("entityCode") String entityCode,
            @Param("customerCode") String customerCode,
            @Param("runId") long runId);

    int insertCustomer(RunRows.RunCustomer customer);

    int insertItem(RunRows.RunItem item);

    int insertLetter(RunRows.RunLetter letter);

    int updateTotals(RunRows.RunTotals totals);

    /** A tiers that is not served after all. */
    int updateLeftOut(
            @Param("runId") long runId, @Param("customerCode") String customerCode, @Param("reason") String reason);

    int deleteClaim(@Param("runId") long runId, @Param("customerCode") String customerCode);

    int deleteItems(@Param("runId") long runId, @Param("customerCode") String customerCode);

    /** Of runs that are not closed, or that nobody else can see yet. */
    List<Long> findOpenNumbers();

    Optional<RunRows.OpenRun> findOpenRun(@Param("runId") long runId);

    List<RunRows.ChangedItem> findChangedItems(@Param("runId") long runId);

    int updatePrevious(@Param("runId") long runId, @Param("item") RunRows.ChangedItem item);

    int countDunnedItems(@Param("runId") long runId);

    int countServedCustomers(@Param("runId") long runId);

    int updateItemLevels(
            @Param("run") RunRows.OpenRun run, @Param("now") LocalDateTime now, @Param("operator") String operator);

    int updateCustomerLevels(
            @Param("run") RunRows.OpenRun run, @Param("now") LocalDateTime now, @Param("operator") String operator);

    int updateState(@Param("runId") long runId, @Param("state") String state, @Param("now") LocalDateTime now);

    int deleteClaims(@Param("runId") long runId);

    int deleteLetters(@Param("runId") long runId);

    int insertEvent(RunRows.RunEvent event);
}
