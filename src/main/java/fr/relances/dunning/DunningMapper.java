package fr.relances.dunning;

import fr.relances.dunning.decision.AccountItem;
import fr.relances.dunning.decision.CustomerState;
import fr.relances.dunning.decision.ItemState;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;

/** What the decision reads. The scans hand over every row of an entity once, in no order: what uses them only sums. */
interface DunningMapper {

    Cursor<CustomerState> scanCustomers(@Param("entityCode") String entityCode);

    Cursor<CustomerAddress> scanAddresses(@Param("entityCode") String entityCode);

    Cursor<ItemState> scanItems(@Param("entityCode") String entityCode);

    List<CustomerState> findCustomers(@Param("entityCode") String entityCode, @Param("codes") Collection<String> codes);

    List<CustomerAddress> findAddresses(
            @Param("entityCode") String entityCode, @Param("codes") Collection<String> codes);

    List<AccountItem> findItems(@Param("entityCode") String entityCode, @Param("codes") Collection<String> codes);

    default void eachCustomer(String entityCode, Consumer<CustomerState> consumer) {
        drain(scanCustomers(entityCode), consumer);
    }

    default void eachAddress(String entityCode, Consumer<CustomerAddress> consumer) {
        drain(scanAddresses(entityCode), consumer);
    }

    default void eachItem(String entityCode, Consumer<ItemState> consumer) {
        drain(scanItems(entityCode), consumer);
    }

    private static <T> void drain(Cursor<T> rows, Consumer<T> consumer) {
        rows.forEach(consumer);
    }
}
