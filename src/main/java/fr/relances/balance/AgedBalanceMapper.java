package fr.relances.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;

/** Simple scans for the aged balance, which sums in Java. */
interface AgedBalanceMapper {

    Cursor<LaterMovement> scanLaterMovements(@Param("date") LocalDate date);

    default void eachLaterMovement(LocalDate date, Consumer<LaterMovement> consumer) {
        scanLaterMovements(date).forEach(consumer);
    }

    Cursor<AgedItem> scanItems(
            @Param("entityCode") String entityCode,
            @Param("date") LocalDate date,
            @Param("withSettled") boolean withSettled);

    /** Pièces dated up to {@code date}. */
    default void eachItem(String entityCode, LocalDate date, boolean withSettled, Consumer<AgedItem> consumer) {
        scanItems(entityCode, date, withSettled).forEach(consumer);
    }

    List<CustomerName> findNames(@Param("entityCode") String entityCode);

    /** A tiers as the balance names it. */
    record CustomerName(String code, String name) {}
}
