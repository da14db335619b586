package fr.relances.dunning.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements that undo a run. */
interface UndoMapper {

    /** The served tiers of a run with what a run gave them and what they are now. */
    List<UndoableCustomer> findCustomers(@Param("runId") long runId);

    /** The dunned pièces of a run, the same way. */
    List<UndoableItem> findItems(@Param("runId") long runId);

    /** No row where somebody changed it meanwhile. */
    int restoreItem(@Param("item") UndoableItem item, @Param("at") LocalDateTime at, @Param("by") String by);

    /** No row where somebody changed it meanwhile. */
    int restoreCustomer(
            @Param("customer") UndoableCustomer customer, @Param("at") LocalDateTime at, @Param("by") String by);

    int insertUndone(
            @Param("runId") long runId,
            @Param("customerCode") String customerCode,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    /** {@code changed}: the fiche's level or date is not the run's any more, or another run holds the tiers now. */
    record UndoableCustomer(
            String entityCode,
            String code,
            String name,
            int previousLevel,
            LocalDate previousDunningDate,
            int version,
            boolean changed,
            boolean undone) {}

    /** {@code changed}: anything touched the pièce after the run was closed. */
    record UndoableItem(
            long id,
            String customerCode,
            String number,
            int previousLevel,
            LocalDate previousDunningDate,
            int version,
            boolean changed) {}
}
