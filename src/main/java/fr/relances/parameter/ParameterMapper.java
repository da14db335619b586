package fr.relances.parameter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on entities, sites and what they have set. */
interface ParameterMapper {

    List<AdministrativeEntity> findEntities();

    int insertEntity(@Param("code") String code, @Param("name") String name);

    int updateEntity(AdministrativeEntity entity);

    List<SiteEntity> findSites();

    int insertSite(SiteEntity site);

    int updateSite(SiteEntity site);

    int insertChange(
            @Param("entityCode") String entityCode,
            @Param("kind") String kind,
            @Param("values") Changed values,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    /** What a value was and what it became. */
    record Changed(String before, String after) {}

    List<DunningLevel> findLevels(@Param("entityCode") String entityCode);

    int insertLevel(@Param("entityCode") String entityCode, @Param("level") DunningLevel level);

    List<PaymentMethod> findPaymentMethods(@Param("entityCode") String entityCode);

    List<Reference> findCustomerTypes(@Param("entityCode") String entityCode);

    List<Reference> findSalesRepresentatives(@Param("entityCode") String entityCode);

    List<ChosenOption> findOptions(@Param("entityCode") String entityCode);

    List<Setting> findSettings(@Param("entityCode") String entityCode);

    List<String> findLastUsed(@Param("operator") String operator);

    int deleteLastUsed(@Param("operator") String operator);

    int insertLastUsed(
            @Param("operator") String operator,
            @Param("entityCode") String entityCode,
            @Param("savedAt") LocalDateTime savedAt);

    /** Null where nothing was imported yet. */
    LocalDate getCutOffDate(@Param("entityCode") String entityCode);
}
