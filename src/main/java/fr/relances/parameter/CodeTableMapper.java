package fr.relances.parameter;

import org.apache.ibatis.annotations.Param;

/** Statements on an entity's tables of codes; an update gives 0 for a code that is not there. */
interface CodeTableMapper {

    int updateCode(
            @Param("table") CodeTable table, @Param("entityCode") String entityCode, @Param("row") Reference row);

    int insertCode(
            @Param("table") CodeTable table, @Param("entityCode") String entityCode, @Param("row") Reference row);

    int updatePaymentMethod(@Param("entityCode") String entityCode, @Param("method") PaymentMethod method);

    int insertPaymentMethod(@Param("entityCode") String entityCode, @Param("method") PaymentMethod method);
}
