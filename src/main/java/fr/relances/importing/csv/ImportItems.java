package fr.relances.importing.csv;

import fr.relances.amount.Amount;
import fr.relances.customer.LevelFall;
import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.db.Transaction;
import fr.relances.importing.ImportKind;
import fr.relances.importing.ImportNote;
import fr.relances.importing.ImportRecord;
import fr.relances.importing.ImportRecords;
import fr.relances.importing.ImportReport;
import fr.relances.importing.SettlementGuard;
import fr.relances.importing.TextFile;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.Messages;
import fr.relances.text.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Use case: brings pièces from CSV into the base in one transaction, or says what it would change (R20, R25 to R27). */
public final class ImportItems {

    private static final int LABEL_LENGTH = 200;

    private final Database database;
    private final Session session;

    public ImportItems(Database database, Session session) {
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
        CsvTable table = CsvTable.read(file, Columns.OF_ITEMS);
        LocalDate cutOff = request.cutOff() == null ? session.today() : request.cutOff();
        Work work = new Work(request, file, table, cutOff, progress);
        return request.options().simulate()
                ? database.rehearse(transaction -> run(transaction, work))
                : database.bulk(transaction -> run(transaction, work));
    }

    /** One import under way. */
    private record Work(ImportRequest request, TextFile file, CsvTable table, LocalDate cutOff, Progress progress) {

        /** Whoever imports said up to when the ledger is complete. */
        boolean wholeLedger() {
            return request.cutOff() != null || request.options().complete();
        }

        ImportReport.Origin origin() {
            return ImportReport.Origin.of(file, cutOff, request.options().simulate());
        }
    }

    private ImportReport run(Transaction transaction, Work work) {
        ImportRequest request = work.request();
        StoreItems store = new StoreItems(transaction, request.entityCode(), session);
        if (!request.options().simulate()) {
            Locks.allItems(transaction);
        }
        References references = new References(transaction.mapper(ReferenceMapper.class), request.entityCode());
        List<ItemRecord> open = store.open();
        ItemPlan plan = plan(work, store, open, references.usualSite());
        if (plan.refused()) {
            return ImportReport.refused(ImportKind.PIECES, work.origin(), plan.notes());
        }
        checkShare(request, plan, open);
        List<ImportNote> notes = store(transaction, work, store, references, plan);
        Amount before = Amount.sum(open, ItemRecord::balance);
        return new ImportReport(
                ImportKind.PIECES,
                work.origin(),
                ImportReport.Changes.NONE,
                plan.counts(),
                new ImportReport.Balances(plan.settledDebits(), before, before.plus(plan.difference())),
                notes);
    }

    /** R26. */
    private static void checkShare(ImportRequest request, ItemPlan plan, List<ItemRecord> open) {
        Amount openDebits = Amount.sum(open, item -> item.balance().max(Amount.ZERO));
        SettlementGuard.checkShare(
                plan.settledDebits(), openDebits, request.options().force());
    }

    /** Puts the plan into the base; gives what the report has to say of it. */
    private List<ImportNote> store(
            Transaction transaction, Work work, StoreItems store, References references, ItemPlan plan) {
        plan.use(references);
        references.store();
        store.store(plan, stamp(transaction, work, plan), work.progress());
        List<LevelFall> falls =
                new LowerLevels(session).run(transaction, work.request().entityCode(), plan.settledCustomers());
        List<ImportNote> notes = new ArrayList<>(references.notes());
        falls.forEach(fall -> notes.add(ImportNote.lowered(fall)));
        notes.addAll(plan.notes());
        return notes;
    }

    private ItemPlan plan(Work work, StoreItems store, List<ItemRecord> open, String usualSite) {
        Map<String, String> terms = store.terms();
        List<ImportNote> notes = new ArrayList<>(work.table().notes());
        List<ItemKeys.KeyedRow> rows = ItemKeys.read(work.table(), terms.keySet(), usualSite, session.today(), notes);
        ReadItem reader = new ReadItem(terms, work.request().options().takeLevels());
        ItemPlan plan = ItemPlan.of(rows, store.named(rows, open), reader, usualSite, notes);
        if (work.request().options().complete()) {
            plan.settleAbsent(open, rows);
        }
        return plan;
    }

    /** Records the import, since its movements carry its number. */
    private StoredItemMapper.MovementStamp stamp(Transaction transaction, Work work, ItemPlan plan) {
        ImportReport.Changes counts = plan.counts();
        long importId = new ImportRecords(transaction, session)
                .store(new ImportRecord(
                        work.request().entityCode(),
                        ImportKind.PIECES,
                        work.file(),
                        work.cutOff(),
                        work.wholeLedger(),
                        counts.created(),
                        counts.changed(),
                        counts.settled()));
        String label = Messages.of("import.movement", work.file().fileName());
        return new StoredItemMapper.MovementStamp(
                work.cutOff(),
                label.length() <= LABEL_LENGTH ? label : label.substring(0, LABEL_LENGTH),
                importId,
                session.now(),
                session.operator());
    }
}
