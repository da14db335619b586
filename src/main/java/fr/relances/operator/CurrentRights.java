package fr.relances.operator;

import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Rights;
import fr.relances.session.Role;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.List;
import java.util.stream.Collectors;

/** What the base says now: a role that was changed or taken away holds at once, also in sessions that are open. */
public final class CurrentRights implements Rights {

    private final Database database;
    private final String name;

    public CurrentRights(Database database, String name) {
        this.database = database;
        this.name = name;
    }

    @Override
    public void require(Permission permission) {
        List<Operator> listed = database.read(OperatorMapper.class, OperatorMapper::findOperators);
        Role role = Operator.named(listed, name)
                .orElseThrow(() -> new OperatorException("operator.unlisted", name, Operator.administrators(listed)))
                .role();
        if (!role.allows(permission)) {
            throw new OperatorException(
                    "operator.not_allowed",
                    permission.text(),
                    roles(permission),
                    name,
                    role.text(),
                    Operator.administrators(listed));
        }
    }

    private static String roles(Permission permission) {
        return Role.allowing(permission).stream()
                .map(Role::text)
                .collect(Collectors.joining(" " + Messages.of("operator.or") + " "));
    }
}
