package fr.relances.importing.csv;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;

/** Statements on pièces for files. */
interface StoredItemMapper {

    List<CustomerTerms> findTerms(@Param("entityCode") String entityCode);

    List<ItemRecord> findOpenItems(@Param("entityCode") String entityCode);

    /** Open or settled. */
    List<ItemRecord> findItemsByKey(@Param("entityCode") String entityCode, @Param("keys") List<String> keys);

    Cursor<ItemRecord> streamItems(@Param("entityCode") String entityCode);

    /** Open and settled, in the order of tiers, date and key, one at a time. */
    default void eachItem(String entityCode, Consumer<ItemRecord> consumer) {
        streamItems(entityCode).forEach(consumer);
    }

    int insertItem(
            @Param("entityCode") String entityCode,
            @Param("i") ItemRecord item,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    int updateItem(@Param("i") ItemRecord item, @Param("at") LocalDateTime at, @Param("by") String by);

    /** What changes most often, and in no index: several times as quick as the whole pièce. */
    int updateBalance(
            @Param("id") long id,
            @Param("balance") Amount balance,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    int insertMovement(@Param("id") long id, @Param("amount") Amount amount, @Param("stamp") MovementStamp stamp);

    int insertMovementOfNew(
            @Param("entityCode") String entityCode,
            @Param("key") String key,
            @Param("amount") Amount amount,
            @Param("stamp") MovementStamp stamp);

    /** What movements of one import have in common. */
    record MovementStamp(LocalDate date, String label, long importId, LocalDateTime at, String by) {}

    /** The terms of a tiers, empty where it has none. */
    record CustomerTerms(String code, String terms) {}
}
