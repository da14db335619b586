package fr.relances.db;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements that only lock. */
interface LockMapper {

    List<String> lockEntities();

    List<String> lockCustomer(@Param("entityCode") String entityCode, @Param("code") String code);

    int freezeCustomers();

    int lockItems();
}
