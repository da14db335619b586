package fr.relances.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that an administrative entity has set, read once for a piece of work. */
public record EntityParameters(
        AdministrativeEntity entity,
        Map<Integer, DunningLevel> levels,
        Map<String, PaymentMethod> paymentMethods,
        Set<DisplayOption> shownOptions,
        EntitySettings settings,
        List<Reference> customerTypes,
        List<Reference> salesRepresentatives,
        Optional<LocalDate> cutOffDate) {

    public EntityParameters {
        levels = Map.copyOf(levels);
        paymentMethods = Map.copyOf(paymentMethods);
        shownOptions = Set.copyOf(shownOptions);
        customerTypes = List.copyOf(customerTypes);
        salesRepresentatives = List.copyOf(salesRepresentatives);
    }
}
