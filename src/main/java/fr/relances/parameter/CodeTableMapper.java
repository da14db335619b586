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

    int countCode(@Param("table") CodeTable table, @Param("entityCode") String entityCode, @Param("code") String code);

    /** The tiers, or the pièces, that have the code. */
    CodeUse getUse(@Param("table") CodeTable table, @Param("entityCode") String entityCode, @Param("code") String code);

    int insertRow(@Param("entityCode") String entityCode, @Param("row") CodeRow row);

    /** 0 where the row is not as it was seen. */
    int updateRow(@Param("entityCode") String entityCode, @Param("seen") CodeRow seen, @Param("row") CodeRow row);

    /** 0 where the row is not as it was seen. */
    int deleteRow(@Param("entityCode") String entityCode, @Param("seen") CodeRow seen);
}
