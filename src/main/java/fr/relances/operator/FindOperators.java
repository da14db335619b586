package fr.relances.operator;

import fr.relances.db.Database;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: all operators of the base, by name. */
public final class FindOperators {

    private final Database database;

    public FindOperators(Database database) {
        this.database = database;
    }

    public List<Operator> run() {
        return database.read(OperatorMapper.class, OperatorMapper::findOperators);
    }

    /** The one of that name; none is refused. */
    public Operator get(String name) {
        return Operator.named(run(), name).orElseThrow(() -> new OperatorException("operator.none", name));
    }
}
