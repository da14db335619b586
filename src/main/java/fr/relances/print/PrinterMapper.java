package fr.relances.print;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on what operators last used. */
interface PrinterMapper {

    /** The last used first. */
    List<PrintChoice> findChoices(@Param("operator") String operator);

    int deleteChoice(@Param("operator") String operator, @Param("queue") String queue);

    int insertChoice(
            @Param("operator") String operator, @Param("choice") PrintChoice choice, @Param("at") LocalDateTime at);
}
