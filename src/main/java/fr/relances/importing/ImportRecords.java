package fr.relances.importing;

import fr.relances.db.Transaction;
import fr.relances.session.Session;
import java.time.LocalDate;
import java.util.Optional;

/** The imports of an entity, as kept in the base, inside the caller's transaction. */
public final class ImportRecords {

    private final ImportRecordMapper mapper;
    private final Transaction transaction;
    private final Session session;

    public ImportRecords(Transaction transaction, Session session) {
        this.mapper = transaction.mapper(ImportRecordMapper.class);
        this.transaction = transaction;
        this.session = session;
    }

    /** The latest cut-off of the imports of {@code kind}. */
    public Optional<LocalDate> lastCutOff(String entityCode, ImportKind kind) {
        return Optional.ofNullable(mapper.getLastCutOff(entityCode, kind));
    }

    /** Keeps the import and gives its number, which movements then carry. */
    public long store(ImportRecord record) {
        GeneratedId id = new GeneratedId();
        mapper.insertImport(record, session.now(), session.operator(), id);
        transaction.flush();
        return id.value();
    }

    /** Where the base puts the number that it gives; MyBatis writes the field. */
    static final class GeneratedId {

        private Long value;

        long value() {
            return value;
        }
    }
}
