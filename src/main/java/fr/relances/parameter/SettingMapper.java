package fr.relances.parameter;

import org.apache.ibatis.annotations.Param;

/** Statements that change an entity's options and settings; an update gives 0 where nothing was chosen yet. */
interface SettingMapper {

    int updateOption(@Param("entityCode") String entityCode, @Param("option") ChosenOption option);

    int insertOption(@Param("entityCode") String entityCode, @Param("option") ChosenOption option);

    int updateSetting(@Param("entityCode") String entityCode, @Param("setting") Setting setting);

    int insertSetting(@Param("entityCode") String entityCode, @Param("setting") Setting setting);
}
