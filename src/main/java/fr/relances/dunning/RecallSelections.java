package fr.relances.dunning;

import fr.relances.db.Database;
import fr.relances.dunning.decision.CustomerChoice;
import fr.relances.session.Session;
import java.util.List;

/** Use case: what an operator saved on Relances clients for an entity. Changes nothing. */
public final class RecallSelections {

    private final Database database;
    private final Session session;

    public RecallSelections(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** {@code customerChoice} is what the operator took last, in whatever entity (R2). */
    public record Recalled(List<SavedSelection> selections, CustomerChoice customerChoice) {
        public Recalled {
            selections = List.copyOf(selections);
        }
    }

    /** The last one first, where there is one. */
    public Recalled run(String entityCode) {
        return database.read(
                SelectionMapper.class,
                mapper -> new Recalled(
                        mapper.findSelections(session.operator(), entityCode).stream()
                                .map(row -> saved(row, entityCode))
                                .toList(),
                        mapper.findLastOfAllEntities(session.operator()).stream()
                                .findFirst()
                                .map(row -> saved(row, entityCode)
                                        .selection()
                                        .criteria()
                                        .customerChoice())
                                .orElse(CustomerChoice.BY_CUSTOMER_LEVEL)));
    }

    private SavedSelection saved(SelectionRow row, String entityCode) {
        return new SavedSelection(
                row.name(), row.savedAt(), SelectionText.read(row.content(), entityCode, session.today()));
    }
}
