package fr.relances.importing.csv;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;

/** Statements on fiches for files. */
interface StoredCustomerMapper {

    List<CustomerRecord> findCustomers(@Param("entityCode") String entityCode);

    Cursor<CustomerRecord> streamCustomers(@Param("entityCode") String entityCode);

    /** In the order of their codes, one at a time. */
    default void eachCustomer(String entityCode, Consumer<CustomerRecord> consumer) {
        streamCustomers(entityCode).forEach(consumer);
    }

    int insertCustomer(
            @Param("entityCode") String entityCode,
            @Param("c") CustomerRecord customer,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    int updateCustomer(
            @Param("entityCode") String entityCode,
            @Param("c") CustomerRecord customer,
            @Param("at") LocalDateTime at,
            @Param("by") String by);
}
