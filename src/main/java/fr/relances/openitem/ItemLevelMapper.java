package fr.relances.openitem;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on the levels of pièces. */
interface ItemLevelMapper {

    List<LevelItem> findItems(LevelCriteria criteria);

    int countLevels(@Param("entityCode") String entityCode, @Param("level") int level);

    /** None for an unknown tiers. */
    List<Integer> findCustomerLevel(@Param("entityCode") String entityCode, @Param("customerCode") String customerCode);

    /** Among the open pièces, 0 when there is none. */
    int highestLevel(@Param("entityCode") String entityCode, @Param("customerCode") String customerCode);

    /** No row where somebody changed the pièce since it was shown. */
    /** Who changed a pièce last. */
    List<String> findChangedBy(@Param("id") long id);

    int updateLevel(@Param("item") LevelItem item, @Param("to") NewLevel to, @Param("stamp") Stamp stamp);

    int insertChange(
            @Param("item") LevelItem item,
            @Param("oldValue") String oldValue,
            @Param("newValue") String newValue,
            @Param("stamp") Stamp stamp);

    /** Whose pièces change, who changes them, and when. */
    record Stamp(String entityCode, String customerCode, LocalDateTime at, String by) {}
}
