package fr.relances.print;

import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;

/** Use case: keeps how an operator used a queue, for the next time. */
public final class RememberPrinter {

    private final Database database;
    private final Session session;

    public RememberPrinter(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    public void run(PrintChoice choice) {
        session.require(Permission.READ);
        database.write(PrinterMapper.class, mapper -> {
            mapper.deleteChoice(session.operator(), choice.queue());
            return mapper.insertChoice(session.operator(), choice, session.now());
        });
    }
}
