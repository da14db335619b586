package fr.relances.operator;

import fr.relances.db.Database;
import fr.relances.session.Role;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case at start: lets a listed operator in; the first on a base without operators becomes its administrator. */
public final class AdmitOperator {

    private final Database database;
    private final Session session;

    public AdmitOperator(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** The operator's role; a name that is not listed is refused, with those to ask. */
    public Role run() {
        List<Operator> listed = database.read(OperatorMapper.class, OperatorMapper::findOperators);
        List<Operator> now = listed.isEmpty() ? database.write(OperatorMapper.class, this::enterFirst) : listed;
        return Operator.named(now, session.operator())
                .orElseThrow(() ->
                        new OperatorException("operator.unlisted", session.operator(), Operator.administrators(now)))
                .role();
    }

    /** Of two who come at once the second finds the first: the table is held. */
    private List<Operator> enterFirst(OperatorMapper mapper) {
        mapper.lockOperators();
        if (mapper.findOperators().isEmpty()) {
            String name = session.operator();
            OperatorName.problem(name).ifPresent(problem -> {
                throw new OperatorException("operator.refused_name", problem);
            });
            mapper.insertOperator(new Operator(name, Role.ADMINISTRATOR, session.now(), name));
            mapper.insertChange(name, new OperatorMapper.Change("", Role.ADMINISTRATOR.name(), session.now(), name));
        }
        return mapper.findOperators();
    }
}
