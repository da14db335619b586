package fr.relances.dunning;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.CustomerChoice;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.LevelChoice;
import fr.relances.dunning.decision.SortOrder;
import fr.relances.selection.SelectionLines;
import java.time.LocalDate;

/** A selection of Relances clients as it is kept. The dunning date is not, and what is recalled is a draft. */
public final class SelectionText {

    private SelectionText() {}

    public static String write(DunningSelection selection) {
        DunningCriteria criteria = selection.criteria();
        return new SelectionLines()
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
                .content();
    }

    /** As it was written, for an entity and a dunning date, not definitive. */
    public static DunningSelection read(String content, String entityCode, LocalDate dunningDate) {
        SelectionLines lines = SelectionLines.read(content);
        DunningCriteria criteria = new DunningCriteria(
                entityCode,
                Integer.parseInt(text(lines, "level")),
                dunningDate,
                customerChoice(lines),
                LevelChoice.valueOf(text(lines, "levelChoice")),
                new DunningCriteria.ItemFilter(
                        lines.date("dueFrom").orElse(null),
                        lines.date("dueTo").orElse(null),
                        lines.set("paymentMethods")),
                new DunningCriteria.CustomerFilter(
                        lines.value("typeFrom").orElse(null),
                        lines.value("typeTo").orElse(null),
                        lines.set("representatives"),
                        lines.set("customers")),
                Amount.of(text(lines, "netAbove")),
                SortOrder.valueOf(text(lines, "sortOrder")),
                Boolean.parseBoolean(text(lines, "subtotals")));
        return new DunningSelection(
                criteria, Boolean.parseBoolean(text(lines, "letters")), false, text(lines, "template"));
    }

    /** R2: what was taken, whatever the entity. */
    public static CustomerChoice customerChoice(String content) {
        return customerChoice(SelectionLines.read(content));
    }

    private static CustomerChoice customerChoice(SelectionLines lines) {
        return CustomerChoice.valueOf(text(lines, "customerChoice"));
    }

    private static String text(SelectionLines lines, String name) {
        return lines.value(name).orElseThrow();
    }
}
