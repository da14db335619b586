package fr.relances.dunning;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements about saved selections: SelectionMapper.xml. */
interface SelectionMapper {

    /** The last one first, then by name. */
    List<SelectionRow> findSelections(@Param("operator") String operator, @Param("entityCode") String entityCode);

    /** What the operator's last editions were, in any entity, newest first. */
    List<SelectionRow> findLastOfAllEntities(@Param("operator") String operator);

    int deleteSelection(
            @Param("operator") String operator, @Param("entityCode") String entityCode, @Param("name") String name);

    int insertSelection(
            @Param("operator") String operator, @Param("entityCode") String entityCode, @Param("row") SelectionRow row);
}
