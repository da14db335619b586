package fr.relances.statement;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** A tiers with its pièces as they were on a day. */
interface StatementMapper {

    List<Party> findParty(@Param("entityCode") String entityCode, @Param("code") String code);

    /** Pièces dated up to {@code date}, settled ones too; the balance is that of the day. */
    List<Item> findItems(
            @Param("entityCode") String entityCode, @Param("code") String code, @Param("date") LocalDate date);

    /** Empty texts where the fiche has none. */
    record Party(
            String code,
            String name,
            String address1,
            String address2,
            String address3,
            String postalCode,
            String town,
            String country) {}

    /** Null where there is no due date or promise. */
    record Item(
            long id,
            String number,
            String nature,
            LocalDate itemDate,
            LocalDate dueDate,
            Amount amount,
            Amount balance,
            Amount disputedAmount,
            LocalDate promiseDate,
            Amount promiseAmount) {}
}
