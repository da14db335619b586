package fr.relances.selection;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements about saved selections: SelectionMapper.xml. */
interface SelectionMapper {

    /** The last one first, then by name. */
    List<SavedSelection> findSelections(@Param("operator") String operator, @Param("place") SelectionPlace place);

    /** What the operator left last on a screen, in any entity, newest first. */
    List<SavedSelection> findLastOfAllEntities(@Param("operator") String operator, @Param("screen") String screen);

    int deleteSelection(
            @Param("operator") String operator, @Param("place") SelectionPlace place, @Param("name") String name);

    int insertSelection(
            @Param("operator") String operator,
            @Param("place") SelectionPlace place,
            @Param("row") SavedSelection selection);
}
