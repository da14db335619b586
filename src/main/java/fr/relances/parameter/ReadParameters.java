package fr.relances.parameter;

import fr.relances.db.Database;
import fr.relances.text.OperatorException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Use case: everything that one administrative entity has set. Changes nothing. */
public final class ReadParameters {

    static final String CREDIT_TREATMENT = "creditTreatment";
    static final String AUTOMATIC_LEVEL_RESET = "automaticLevelReset";
    static final String GENERAL_TEMPLATE = "generalTemplate";
    static final String ENVELOPE_WINDOW = "envelopeWindow";

    private final Database database;

    public ReadParameters(Database database) {
        this.database = database;
    }

    /** An entity that is not there is refused. */
    public EntityParameters run(String entityCode) {
        return database.read(ParameterMapper.class, mapper -> {
            AdministrativeEntity entity = mapper.findEntities().stream()
                    .filter(candidate -> candidate.code().equals(entityCode))
                    .findFirst()
                    .orElseThrow(() -> new OperatorException("entity.unknown", entityCode));
            return new EntityParameters(
                    entity,
                    byKey(mapper.findLevels(entityCode), DunningLevel::level),
                    byKey(mapper.findPaymentMethods(entityCode), PaymentMethod::code),
                    shownOptions(mapper.findOptions(entityCode)),
                    settings(mapper.findSettings(entityCode)),
                    mapper.findCustomerTypes(entityCode),
                    mapper.findSalesRepresentatives(entityCode),
                    Optional.ofNullable(mapper.getCutOffDate(entityCode)));
        });
    }

    private static <K, V> Map<K, V> byKey(List<V> rows, Function<V, K> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    static Set<DisplayOption> shownOptions(List<ChosenOption> chosen) {
        Map<String, Boolean> choices =
                chosen.stream().collect(Collectors.toMap(ChosenOption::code, ChosenOption::enabled));
        Set<DisplayOption> shown = EnumSet.noneOf(DisplayOption.class);
        for (DisplayOption option : DisplayOption.values()) {
            if (choices.getOrDefault(option.name(), option.shownByDefault())) {
                shown.add(option);
            }
        }
        return shown;
    }

    static EntitySettings settings(List<Setting> rows) {
        Map<String, String> set = rows.stream().collect(Collectors.toMap(Setting::name, Setting::content));
        return new EntitySettings(
                CreditTreatment.valueOf(set.getOrDefault(CREDIT_TREATMENT, CreditTreatment.ALL_DEDUCTED.name())),
                Boolean.parseBoolean(set.getOrDefault(AUTOMATIC_LEVEL_RESET, "true")),
                set.getOrDefault(GENERAL_TEMPLATE, "GENERAL"),
                EnvelopeWindow.stored(set.getOrDefault(ENVELOPE_WINDOW, EnvelopeWindow.USUAL.content())));
    }
}
