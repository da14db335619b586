package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements of an import of a FEC. */
interface FecMapper {

    List<StoredItem> findItems(@Param("entityCode") String entityCode);

    List<StoredLedger.DatedAmount> findMovements(@Param("entityCode") String entityCode);

    List<CarriedLine> findCarriedLines(@Param("entityCode") String entityCode);

    List<StoredCustomer> findCustomers(@Param("entityCode") String entityCode);

    List<CustomerAddress> findWithoutAddress(@Param("entityCode") String entityCode);

    List<String> findSites(@Param("entityCode") String entityCode);

    void insertCustomer(@Param("customer") NewCustomer customer, @Param("stamp") Stamp stamp);

    void updateAccount(@Param("customer") NewCustomer customer, @Param("stamp") Stamp stamp);

    void insertItem(@Param("item") NewItem item, @Param("stamp") Stamp stamp);

    void updateItem(@Param("change") ItemChange change, @Param("stamp") Stamp stamp);

    void insertMovement(
            @Param("itemId") long itemId,
            @Param("date") LocalDate date,
            @Param("amount") Amount amount,
            @Param("stamp") Stamp stamp);

    void insertMovementOfNew(
            @Param("itemKey") String itemKey,
            @Param("date") LocalDate date,
            @Param("amount") Amount amount,
            @Param("stamp") Stamp stamp);

    void insertCarriedLine(@Param("line") CarriedLine line, @Param("stamp") Stamp stamp);

    void deleteCarriedLine(@Param("line") CarriedLine line, @Param("stamp") Stamp stamp);
}
