package fr.relances.customer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;

/** Statements on fiches. */
interface CustomerMapper {

    List<CustomerRow> findCustomers(@Param("entityCode") String entityCode);

    Cursor<CustomerBalance> scanBalances(@Param("entityCode") String entityCode);

    default void eachBalance(String entityCode, Consumer<CustomerBalance> consumer) {
        scanBalances(entityCode).forEach(consumer);
    }

    /** None or one. */
    List<Customer> findCustomer(@Param("entityCode") String entityCode, @Param("code") String code);

    List<SentLetter> findLetters(@Param("entityCode") String entityCode, @Param("code") String code);

    int countType(@Param("entityCode") String entityCode, @Param("type") String type);

    int countRepresentative(@Param("entityCode") String entityCode, @Param("representative") String representative);

    int insertCustomer(
            @Param("entityCode") String entityCode,
            @Param("customer") Customer customer,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    /** 0 where the version is another by now. */
    int updateCustomer(
            @Param("entityCode") String entityCode,
            @Param("customer") Customer customer,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    int insertChange(
            @Param("entityCode") String entityCode,
            @Param("code") String code,
            @Param("change") Change change,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    /** What a value was and what it became. */
    record Change(String kind, String before, String after) {}
}
