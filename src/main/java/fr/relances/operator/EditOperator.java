package fr.relances.operator;

import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Role;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: an operator comes, gets another role or goes; an administrator always remains. */
public final class EditOperator {

    private final Database database;
    private final Session session;

    public EditOperator(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Refused where the name is taken or can't be one. */
    public void add(String name, Role role) {
        session.require(Permission.OPERATORS);
        OperatorName.problem(name).ifPresent(problem -> {
            throw new OperatorException("operator.refused_name", problem);
        });
        database.write(OperatorMapper.class, mapper -> {
            mapper.lockOperators();
            if (mapper.countName(name) > 0) {
                throw new OperatorException("operator.exists", name);
            }
            mapper.insertOperator(new Operator(name, role, session.now(), session.operator()));
            return record(mapper, name, "", role.name());
        });
    }

    /** Refused where the role is not as {@code seen} any more, or nobody would be administrator. */
    public void change(Operator seen, Role role) {
        session.require(Permission.OPERATORS);
        if (role == seen.role()) {
            return;
        }
        database.write(OperatorMapper.class, mapper -> {
            mapper.lockOperators();
            refuseLast(mapper, seen);
            Operator changed = new Operator(seen.name(), role, session.now(), session.operator());
            stillSeen(seen, mapper.updateRole(seen, changed));
            return record(mapper, seen.name(), seen.role().name(), role.name());
        });
    }

    /** Nobody takes themselves away; what they have stored keeps their name. */
    public void remove(Operator seen) {
        session.require(Permission.OPERATORS);
        if (seen.name().equals(session.operator())) {
            throw new OperatorException("operator.oneself", seen.name());
        }
        database.write(OperatorMapper.class, mapper -> {
            mapper.lockOperators();
            refuseLast(mapper, seen);
            stillSeen(seen, mapper.deleteOperator(seen));
            return record(mapper, seen.name(), seen.role().name(), "");
        });
    }

    private static void refuseLast(OperatorMapper mapper, Operator seen) {
        List<String> administrators = mapper.findOperators().stream()
                .filter(operator -> operator.role() == Role.ADMINISTRATOR)
                .map(Operator::name)
                .toList();
        if (administrators.equals(List.of(seen.name()))) {
            throw new OperatorException("operator.last", seen.name());
        }
    }

    private static void stillSeen(Operator seen, int rows) {
        if (rows != 1) {
            throw new OperatorException("operator.changed_meanwhile", seen.name());
        }
    }

    private int record(OperatorMapper mapper, String name, String before, String after) {
        return mapper.insertChange(name, new OperatorMapper.Change(before, after, session.now(), session.operator()));
    }
}
