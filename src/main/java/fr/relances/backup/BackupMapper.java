package fr.relances.backup;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements that copy the base, and tell when it was copied. */
interface BackupMapper {

    /** The base copies itself into {@code folder}, under its own folder's name, while others go on working. */
    void backUp(@Param("folder") String folder);

    int insertRecord(@Param("record") BackupRecord record);

    /** The last ones first. */
    List<BackupRecord> findRecords();
}
