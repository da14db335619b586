package fr.relances.db;

import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;

/** One way to reach the base of a data folder. */
@FunctionalInterface
interface Base {

    /** Called once; what prevents it is thrown, as an OperatorException where the operator can mend it. */
    SqlSessionFactory open() throws Exception;

    default void shutdown() {}

    /** The operators of other sessions that hold rows just now; empty where that can't be known. */
    default List<String> holders() {
        return List.of();
    }

    /** The text for a base that answers no more. */
    default String goneKey() {
        return "db.gone";
    }
}
