package fr.relances.operator;

import fr.relances.session.Role;
import fr.relances.text.FrenchOrder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Somebody who may work on the base, and who gave them their role when. */
public record Operator(String name, Role role, LocalDateTime changedAt, String changedBy) {

    /** By the exact name: what the base takes for equal (blanks at the end) is not the same person. */
    static Optional<Operator> named(List<Operator> listed, String name) {
        return listed.stream().filter(operator -> operator.name().equals(name)).findFirst();
    }

    /** Whom to ask: the names of the administrators. */
    static String administrators(List<Operator> listed) {
        return FrenchOrder.joined(listed.stream()
                .filter(operator -> operator.role() == Role.ADMINISTRATOR)
                .map(Operator::name)
                .toList());
    }
}
