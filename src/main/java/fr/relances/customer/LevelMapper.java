package fr.relances.customer;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on the level of fiches. */
interface LevelMapper {

    /** The setting where somebody has set it. */
    List<String> findAutomaticReset(@Param("entityCode") String entityCode);

    /** Fiches above the highest level of their open pièces: that of {@code code}, or all where it is null. */
    List<LevelFall> findFallen(@Param("entityCode") String entityCode, @Param("code") String code);

    int lowerLevel(
            @Param("entityCode") String entityCode,
            @Param("fall") LevelFall fall,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    int recordFall(
            @Param("entityCode") String entityCode,
            @Param("fall") LevelFall fall,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    List<CustomerName> findNames(@Param("entityCode") String entityCode);

    /** None for an unknown tiers. */
    List<AlignedLevel> findAligned(@Param("entityCode") String entityCode, @Param("code") String code);

    int align(
            @Param("entityCode") String entityCode,
            @Param("aligned") AlignedLevel aligned,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    int recordAligned(
            @Param("entityCode") String entityCode,
            @Param("aligned") AlignedLevel aligned,
            @Param("at") LocalDateTime at,
            @Param("by") String by);
}
