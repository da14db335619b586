package fr.relances.importing.csv;

import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.db.Transaction;
import fr.relances.importing.ImportKind;
import fr.relances.importing.ImportNote;
import fr.relances.importing.ImportRecord;
import fr.relances.importing.ImportRecords;
import fr.relances.importing.ImportReport;
import fr.relances.importing.Steps;
import fr.relances.importing.TextFile;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.Progress;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Use case: brings tiers from CSV into the base in one transaction, or says what it would change (R25, R27). */
public final class ImportCustomers {

    private final Database database;
    private final Session session;

    public ImportCustomers(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** A file with bad lines gives a report that says so; nothing is stored then. */
    public ImportReport run(ImportRequest request) {
        return run(request, Progress.NONE);
    }

    /** The same, telling {@code progress} of the rows stored; stopped, it stores nothing and is refused. */
    public ImportReport run(ImportRequest request, Progress progress) {
        if (!request.options().simulate()) {
            session.require(Permission.IMPORT);
        }
        TextFile file = TextFile.read(request.file(), Optional.empty());
        CsvTable table = CsvTable.read(file, Columns.OF_CUSTOMERS);
        return request.options().simulate()
                ? database.rehearse(transaction -> run(transaction, new Work(request, file, table, progress)))
                : database.bulk(transaction -> run(transaction, new Work(request, file, table, progress)));
    }

    /** One import under way. */
    private record Work(ImportRequest request, TextFile file, CsvTable table, Progress progress) {}

    private ImportReport run(Transaction transaction, Work work) {
        ImportRequest request = work.request();
        StoredCustomerMapper mapper = transaction.mapper(StoredCustomerMapper.class);
        ImportReport.Origin origin = ImportReport.Origin.of(
                work.file(), request.cutOff(), request.options().simulate());
        if (!request.options().simulate()) {
            Locks.allCustomers(transaction);
        }
        Map<String, CustomerRecord> stored = mapper.findCustomers(request.entityCode()).stream()
                .collect(Collectors.toMap(CustomerRecord::code, Function.identity()));
        ReadCustomer reader = new ReadCustomer(request.options().takeLevels());
        CustomerPlan plan = CustomerPlan.of(work.table(), stored, reader, session.today());
        if (plan.refused()) {
            return ImportReport.refused(ImportKind.TIERS, origin, plan.notes());
        }
        References references = new References(transaction.mapper(ReferenceMapper.class), request.entityCode());
        plan.use(references);
        references.store();
        store(mapper, request.entityCode(), plan, work.progress());
        new ImportRecords(transaction, session).store(record(request, work.file(), plan.counts()));
        List<ImportNote> notes = new ArrayList<>(references.notes());
        notes.addAll(plan.notes());
        return new ImportReport(
                ImportKind.TIERS, origin, plan.counts(), ImportReport.Changes.NONE, ImportReport.Balances.NONE, notes);
    }

    private static ImportRecord record(ImportRequest request, TextFile file, ImportReport.Changes counts) {
        return new ImportRecord(
                request.entityCode(),
                ImportKind.TIERS,
                file,
                request.cutOff(),
                false,
                counts.created(),
                counts.changed(),
                0);
    }

    private void store(StoredCustomerMapper mapper, String entityCode, CustomerPlan plan, Progress progress) {
        LocalDateTime now = session.now();
        Steps steps = new Steps(progress, plan.created().size() + plan.changed().size());
        plan.created().forEach(customer -> {
            mapper.insertCustomer(entityCode, customer, now, session.operator());
            steps.one();
        });
        plan.changed().forEach(customer -> {
            mapper.updateCustomer(entityCode, customer, now, session.operator());
            steps.one();
        });
    }
}
