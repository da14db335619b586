package fr.relances.dunning;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.CustomerChoice;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.LevelChoice;
import fr.relances.dunning.decision.SortOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** A selection as lines of {@code name=value}, several values parted by tabs. The dunning date is not kept. */
final class SelectionText {

    private static final String BETWEEN_VALUES = "\t";

    private final Map<String, String> values = new HashMap<>();

    private SelectionText() {}

    static String write(DunningSelection selection) {
        DunningCriteria criteria = selection.criteria();
        return new Lines()
                .add("level", criteria.level())
                .add("customerChoice", criteria.customerChoice())
                .add("levelChoice", criteria.levelChoice())
                .add("dueFrom", criteria.items().dueFrom())
                .add("dueTo", criteria.items().dueTo())
                .addAll("paymentMethods", criteria.items().paymentMethods())
                .add("typeFrom", criteria.customers().typeFrom())
                .add("typeTo", criteria.customers().typeTo())
                .addAll("representatives", criteria.customers().salesRepresentatives())
                .addAll("customers", criteria.customers().codes())
                .add("netAbove", criteria.netAbove())
                .add("sortOrder", criteria.sortOrder())
                .add("subtotals", criteria.subtotalPerDueDate())
                .add("letters", selection.letters())
                .add("template", selection.template())
                .toString();
    }

    /** As it was written, for an entity and a dunning date, not definitive. */
    static DunningSelection read(String text, String entityCode, LocalDate dunningDate) {
        SelectionText lines = new SelectionText();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            lines.values.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return new DunningSelection(
                lines.criteria(entityCode, dunningDate),
                Boolean.parseBoolean(lines.values.get("letters")),
                false,
                lines.values.get("template"));
    }

    private DunningCriteria criteria(String entityCode, LocalDate dunningDate) {
        return new DunningCriteria(
                entityCode,
                Integer.parseInt(values.get("level")),
                dunningDate,
                CustomerChoice.valueOf(values.get("customerChoice")),
                LevelChoice.valueOf(values.get("levelChoice")),
                new DunningCriteria.ItemFilter(date("dueFrom"), date("dueTo"), set("paymentMethods")),
                new DunningCriteria.CustomerFilter(
                        values.get("typeFrom"), values.get("typeTo"), set("representatives"), set("customers")),
                Amount.of(values.get("netAbove")),
                SortOrder.valueOf(values.get("sortOrder")),
                Boolean.parseBoolean(values.get("subtotals")));
    }

    private LocalDate date(String name) {
        return values.containsKey(name) ? LocalDate.parse(values.get(name)) : null;
    }

    private Set<String> set(String name) {
        return values.containsKey(name) ? Set.of(values.get(name).split(BETWEEN_VALUES)) : Set.of();
    }

    /** Leaves out what has no value. */
    private static final class Lines {

        private final StringJoiner text = new StringJoiner("\n");

        Lines add(String name, Object value) {
            if (value != null) {
                text.add(name + "=" + value);
            }
            return this;
        }

        Lines addAll(String name, Collection<String> values) {
            return add(name, values.isEmpty() ? null : String.join(BETWEEN_VALUES, values));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
