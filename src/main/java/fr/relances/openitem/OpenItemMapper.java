package fr.relances.openitem;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on pièces, what moves their balance and what is said about them. */
interface OpenItemMapper {

    /** In no order, and without the names of the tiers: {@link #findOwners} gives them. */
    List<ItemRow> findItems(ItemQuery query);

    List<ItemRow.Owner> findOwners(ItemQuery query);

    /** None or one. */
    List<OpenItem> findItem(@Param("entityCode") String entityCode, @Param("id") long id);

    List<Movement> findMovements(@Param("id") long id);

    List<ItemChange> findChanges(@Param("id") long id);

    int insertMovement(@Param("id") long id, @Param("movement") Movement movement);

    int insertChange(@Param("item") OpenItem item, @Param("change") ItemChange change);

    /** 0 where the version is another by now; so for all that follow. */
    int updateBalance(
            @Param("item") OpenItem item,
            @Param("state") State state,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    int updateDispute(
            @Param("item") OpenItem item,
            @Param("dispute") OpenItem.Dispute dispute,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    int updatePromise(
            @Param("item") OpenItem item,
            @Param("promise") OpenItem.Promise promise,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    int updateDueDate(
            @Param("item") OpenItem item,
            @Param("dueDate") LocalDate dueDate,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    /** What a settlement leaves. */
    record State(Amount balance, OpenItem.Dispute dispute, OpenItem.Promise promise) {}
}
