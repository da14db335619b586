package fr.relances.parameter;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements that change a level of dunning. */
interface DunningLevelMapper {

    /** The entity's code, locked to the end of the transaction; empty where there is no such entity. */
    List<String> lockEntity(@Param("entityCode") String entityCode);

    int updateLevel(@Param("entityCode") String entityCode, @Param("level") DunningLevel level);

    int deleteLevel(@Param("entityCode") String entityCode, @Param("level") int level);

    LevelUse getUse(@Param("entityCode") String entityCode, @Param("level") int level);
}
