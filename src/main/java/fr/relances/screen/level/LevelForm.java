package fr.relances.screen.level;

import fr.relances.customer.CustomerName;
import fr.relances.openitem.LevelCriteria;
import fr.relances.openitem.NewLevel;
import fr.relances.screen.Column;
import fr.relances.screen.DateField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.PickList;
import fr.relances.screen.TextField;
import fr.relances.selection.SelectionLines;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The criteria of Gestion des niveaux de relance, named as the old page names them. */
final class LevelForm {

    static final int ROWS = 4;

    private static final int LEFT = 30;
    private static final int RIGHT_LABEL = 44;
    private static final int RIGHT = 56;
    private static final int CODE_CELLS = 30;

    private final Form form;
    private final List<CustomerName> customers;
    private final Map<String, CustomerName> byCode = new HashMap<>();
    private final Desk desk;
    private final TextField customer;
    private final TextField currentLevel;
    private final TextField newLevel;
    private final DateField newDate;
    private final DateField from;
    private final DateField to;

    LevelForm(Desk desk, List<CustomerName> customers) {
        this.desk = desk;
        this.customers = customers;
        customers.forEach(each -> byCode.put(each.code(), each));
        form = new Form(desk, "levels");
        customer = form.add(0, 1, LEFT, new TextField("customer", CODE_CELLS).check(this::customerRefusal));
        customer.onList(this::openCustomers);
        currentLevel = form.add(1, 1, LEFT, level("currentLevel", LevelCriteria.ANY));
        currentLevel.set(Integer.toString(LevelCriteria.ANY));
        newLevel = form.add(2, 1, LEFT, level("newLevel", 0));
        newDate = form.add(2, RIGHT_LABEL, RIGHT, new DateField("newDate", desk.clock()).required());
        newDate.set(LocalDate.now(desk.clock()));
        newDate.enabledWhen(() -> !newLevel.value().equals("0"));
        from = form.add(3, 1, LEFT, new DateField("from", desk.clock()));
        to = form.add(3, RIGHT_LABEL, RIGHT, new DateField("to", desk.clock()));
    }

    Form form() {
        return form;
    }

    /** The tiers of the code that stands there, typed in any case. */
    Optional<CustomerName> customer() {
        CustomerName exact = byCode.get(customer.value());
        if (exact != null) {
            return Optional.of(exact);
        }
        return customers.stream()
                .filter(each -> each.code().equalsIgnoreCase(customer.value()))
                .findFirst();
    }

    /** While the form is valid. */
    LevelCriteria criteria(String entityCode) {
        return new LevelCriteria(
                entityCode,
                customer().orElseThrow().code(),
                Integer.parseInt(currentLevel.value()),
                from.date().orElse(null),
                to.date().orElse(null));
    }

    /** While the form is valid. */
    NewLevel newLevel() {
        return NewLevel.of(Integer.parseInt(newLevel.value()), newDate.date().orElse(null));
    }

    /** What a selection keeps; the date of the new level is that of the day. */
    SelectionLines lines() {
        return new SelectionLines()
                .add("customer", customer.value())
                .add("currentLevel", currentLevel.value())
                .add("newLevel", newLevel.value())
                .add("from", from.date().orElse(null))
                .add("to", to.date().orElse(null));
    }

    void fill(SelectionLines lines) {
        customer.set(lines.value("customer").orElse(""));
        currentLevel.set(lines.value("currentLevel").orElse(Integer.toString(LevelCriteria.ANY)));
        newLevel.set(lines.value("newLevel").orElse(""));
        from.set(lines.date("from").orElse(null));
        to.set(lines.date("to").orElse(null));
    }

    /** Goes to the new level where there is none yet; a consultation needs none. */
    boolean checkNewLevel() {
        if (!newLevel.value().isEmpty()) {
            return true;
        }
        form.go(newLevel);
        desk.refuse(Messages.of("label.levels.newLevel") + " : " + Messages.of("field.required"));
        return false;
    }

    private static TextField level(String name, int lowest) {
        Function<String, Optional<String>> refusal =
                typed -> typed.isEmpty() && lowest == 0 || typed.matches("\\d|-1") && Integer.parseInt(typed) >= lowest
                        ? Optional.empty()
                        : Optional.of(Messages.of("levels.wrong." + name, typed));
        return new TextField(name, 2).check(refusal);
    }

    private Optional<String> customerRefusal(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Messages.of("levels.no_customer"));
        }
        return customer().isPresent() ? Optional.empty() : Optional.of(Messages.of("levels.wrong.customer", typed));
    }

    private void openCustomers() {
        PickList.one(
                        desk,
                        Messages.of("label.levels.customer"),
                        customers,
                        List.of(
                                Column.left(Messages.of("levels.column.code"), 12, CustomerName::code),
                                Column.left(Messages.of("levels.column.name"), 32, CustomerName::name),
                                Column.left(Messages.of("levels.column.town"), 14, CustomerName::town),
                                Column.right(
                                        Messages.of("levels.column.level"), 6, each -> Integer.toString(each.level()))),
                        each -> customer.choose(each.code()))
                .show();
    }
}
