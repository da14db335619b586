package fr.relances.importing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Param;

/** Statements on the imports that were made. */
interface ImportRecordMapper {

    /** Null before the first. */
    LocalDate getLastCutOff(@Param("entityCode") String entityCode, @Param("kind") ImportKind kind);

    int insertImport(
            @Param("record") ImportRecord record,
            @Param("at") LocalDateTime at,
            @Param("by") String by,
            @Param("id") ImportRecords.GeneratedId id);
}
