package fr.relances.balance;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;

/** Simple scans, in no order: the aged balance is summed and sorted in Java. */
interface AgedBalanceMapper {

    Cursor<LaterMovement> scanLaterMovements(@Param("date") LocalDate date);

    default void eachLaterMovement(LocalDate date, Consumer<LaterMovement> consumer) {
        scanLaterMovements(date).forEach(consumer);
    }

    Cursor<AgedItem> scanItems(@Param("date") LocalDate date, @Param("withSettled") boolean withSettled);

    /** Pièces of the entity that are dated up to {@code date}. */
    default void eachItem(String entityCode, LocalDate date, boolean withSettled, Consumer<AgedItem> consumer) {
        scanItems(date, withSettled).forEach(item -> {
            if (item.entityCode().equals(entityCode)) {
                consumer.accept(item);
            }
        });
    }

    Cursor<CustomerName> scanNames(@Param("entityCode") String entityCode);

    default void eachName(String entityCode, Consumer<CustomerName> consumer) {
        scanNames(entityCode).forEach(consumer);
    }

    /** A tiers as the balance names it. */
    record CustomerName(String code, String name) {}
}
