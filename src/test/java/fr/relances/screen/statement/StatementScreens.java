package fr.relances.screen.statement;

import fr.relances.dunning.TestDatabase;
import fr.relances.print.Spooler;
import fr.relances.screen.history.HistoryScreens;
import fr.relances.session.Session;
import fr.relances.statement.PrintStatements;
import fr.relances.statement.ReadStatement;
import fr.relances.statement.WriteStatements;

/** What the screen of relevés needs, on the base of tests. */
public final class StatementScreens {

    private StatementScreens() {}

    public static StatementUseCases useCases(TestDatabase db, Session session, Spooler spooler) {
        WriteStatements write = new WriteStatements(new ReadStatement(db.database()), db.readParameters(), session);
        return new StatementUseCases(
                write, new PrintStatements(write, spooler), HistoryScreens.printing(db.database(), session, spooler));
    }
}
