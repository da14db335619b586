package fr.relances.screen.dunning;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.CriteriaText;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.SortOrder;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.PaymentMethod;
import fr.relances.parameter.Reference;
import fr.relances.screen.AmountField;
import fr.relances.screen.CheckField;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.Column;
import fr.relances.screen.DateField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.MultiField;
import fr.relances.screen.PickList;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sections Pièces, Tiers and Présentation of Relances clients. */
final class FilterFields {

    private static final int LEFT = SelectionForm.LEFT;
    private static final int CELLS = 16;

    private final Desk desk;
    private final DateField dueFrom;
    private final DateField dueTo;
    private final MultiField<String> paymentMethods;
    private final TextField typeFrom;
    private final TextField typeTo;
    private final MultiField<String> representatives;
    private final AmountField netAbove;
    private final MultiField<String> customers;
    private final ChoiceField<SortOrder> sortOrder;
    private final CheckField subtotals;

    FilterFields(Desk desk, Form form, EntityParameters parameters) {
        this.desk = desk;
        form.section(6, Messages.of("dunning.section.items"));
        dueFrom = form.add(7, 1, LEFT, new DateField("dueFrom", desk.clock()));
        dueTo = form.add(7, SelectionForm.RIGHT_LABEL, SelectionForm.RIGHT, new DateField("dueTo", desk.clock()));
        paymentMethods = form.add(8, 1, LEFT, choice("paymentMethods", labels(parameters.paymentMethods())));
        form.section(9, Messages.of("dunning.section.customers"));
        typeFrom = form.add(10, 1, LEFT, type("typeFrom", parameters.customerTypes()));
        typeTo = form.add(
                10, SelectionForm.RIGHT_LABEL, SelectionForm.RIGHT, type("typeTo", parameters.customerTypes()));
        representatives = form.add(11, 1, LEFT, choice("representatives", labels(parameters.salesRepresentatives())));
        netAbove = form.add(12, 1, LEFT, new AmountField("netAbove", 12));
        customers = form.add(13, 1, LEFT, new MultiField<>(desk, "customers", CELLS, code -> code));
        form.section(14, Messages.of("dunning.section.presentation"));
        sortOrder = form.add(
                15,
                1,
                LEFT,
                new ChoiceField<>("sortOrder", CELLS, List.of(SortOrder.values()), CriteriaText::label)
                        .listOn(desk, Messages.of("label.dunning.sortOrder")));
        subtotals = form.add(15, SelectionForm.RIGHT_LABEL, new CheckField("subtotals"));
    }

    private static Map<String, String> labels(Map<String, PaymentMethod> methods) {
        return methods.values().stream().collect(Collectors.toMap(PaymentMethod::code, PaymentMethod::label));
    }

    private static Map<String, String> labels(List<Reference> references) {
        return references.stream().collect(Collectors.toMap(Reference::code, Reference::label));
    }

    /** Codes that are chosen stay chosen even where the entity has them no more. */
    private MultiField<String> choice(String name, Map<String, String> labels) {
        List<String> codes = labels.keySet().stream().sorted().toList();
        return new MultiField<String>(desk, name, CELLS, code -> code + " " + labels.getOrDefault(code, ""))
                .choices(
                        Messages.of("label.dunning." + name),
                        () -> codes,
                        List.of(
                                Column.left(Messages.of("dunning.column.code"), 12, code -> code),
                                Column.left(Messages.of("dunning.column.label"), 36, labels::get)));
    }

    private TextField type(String name, List<Reference> types) {
        TextField field = new TextField(name, 6).most(20);
        List<Column<Reference>> columns = List.of(
                Column.left(Messages.of("dunning.column.code"), 12, Reference::code),
                Column.left(Messages.of("dunning.column.label"), 36, Reference::label));
        field.onList(() -> PickList.one(
                        desk, Messages.of("dunning.types"), types, columns, type -> field.choose(type.code()))
                .show());
        return field;
    }

    /** R6: the field's list is a screen of its own. */
    void onCustomerList(Runnable open) {
        customers.onList(open);
    }

    List<String> chosenCustomers() {
        return customers.chosen();
    }

    /** None stands for all. */
    void chooseCustomers(List<String> codes) {
        customers.choose(codes);
    }

    DunningCriteria.ItemFilter items() {
        return new DunningCriteria.ItemFilter(
                dueFrom.date().orElse(null), dueTo.date().orElse(null), Set.copyOf(paymentMethods.chosen()));
    }

    DunningCriteria.CustomerFilter customers() {
        return new DunningCriteria.CustomerFilter(
                bound(typeFrom), bound(typeTo), Set.copyOf(representatives.chosen()), Set.copyOf(customers.chosen()));
    }

    private static String bound(TextField field) {
        return field.value().isEmpty() ? null : field.value();
    }

    Amount netAbove() {
        return netAbove.amount();
    }

    SortOrder sortOrder() {
        return sortOrder.value();
    }

    boolean subtotals() {
        return subtotals.ticked();
    }

    void fill(DunningCriteria criteria) {
        dueFrom.set(criteria.items().dueFrom());
        dueTo.set(criteria.items().dueTo());
        paymentMethods.set(sorted(criteria.items().paymentMethods()));
        typeFrom.set(text(criteria.customers().typeFrom()));
        typeTo.set(text(criteria.customers().typeTo()));
        representatives.set(sorted(criteria.customers().salesRepresentatives()));
        customers.set(sorted(criteria.customers().codes()));
        netAbove.set(criteria.netAbove());
        sortOrder.set(criteria.sortOrder());
        subtotals.set(criteria.subtotalPerDueDate());
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }

    private static String text(String bound) {
        return bound == null ? "" : bound;
    }
}
