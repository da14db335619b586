package fr.relances.importing.csv;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on the tables of codes. */
interface ReferenceMapper {

    List<String> findCodes(@Param("entityCode") String entityCode, @Param("table") Reference table);

    int insertCode(@Param("entityCode") String entityCode, @Param("table") Reference table, @Param("code") String code);
}
