package fr.relances.operator;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The operators of the base; changes hold the table, so that each sees what the one before left. */
interface OperatorMapper {

    List<Operator> findOperators();

    int lockOperators();

    int countName(@Param("name") String name);

    int insertOperator(Operator operator);

    /** No effect on an operator whose role is no longer {@code seen.role}. */
    int updateRole(@Param("seen") Operator seen, @Param("changed") Operator changed);

    int deleteOperator(@Param("seen") Operator seen);

    int insertChange(@Param("name") String name, @Param("change") Change change);

    /** From which role to which, empty for none; by whom and when. */
    record Change(String before, String after, LocalDateTime at, String by) {}
}
