package fr.relances.importing.fec;

import fr.relances.customer.LevelFall;
import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.db.Transaction;
import fr.relances.importing.ImportKind;
import fr.relances.importing.ImportRecord;
import fr.relances.importing.ImportRecords;
import fr.relances.importing.ImportReport;
import fr.relances.importing.SettlementGuard;
import fr.relances.importing.TextStream;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Use case: brings a FEC into the base in one transaction, or says what it would change (R20, R25 to R27). */
public final class ImportFec {

    private final Database database;
    private final Session session;
    private final LowerLevels lowerLevels;

    public ImportFec(Database database, Session session, LowerLevels lowerLevels) {
        this.database = database;
        this.session = session;
        this.lowerLevels = lowerLevels;
    }

    /** A file with bad lines gives a refused report; what can't be read or goes against R26 is thrown. */
    public ImportReport run(FecRequest request) {
        return run(request, Progress.NONE);
    }

    /** The same, telling {@code progress} of the rows stored; stopped, it stores nothing and is refused. */
    public ImportReport run(FecRequest request, Progress progress) {
        if (!request.simulated()) {
            session.require(Permission.IMPORT);
        }
        FecFile file = read(request);
        if (!file.content().bad().isEmpty()) {
            return FecReport.refused(file.text(), request, file.content());
        }
        if (file.content().customerLines().isEmpty()) {
            throw new OperatorException(
                    "fec.no_customer",
                    file.text().fileName(),
                    String.join(", ", request.reading().accounts().prefixes()));
        }
        return request.simulated()
                ? database.read(transaction -> run(transaction, request, file, progress))
                : database.bulk(transaction -> run(transaction, request, file, progress));
    }

    /** Line by line: a ledger may have a hundred megabytes. */
    private static FecFile read(FecRequest request) {
        TextStream stream = TextStream.open(request.file(), request.reading().charset());
        try {
            FecContent content =
                    FecReader.read(stream.reader(), request.reading().accounts());
            return new FecFile(stream.file(), content, CustomerLines.of(content.customerLines()));
        } catch (IOException e) {
            throw new OperatorException(
                            "import.file.not_in_charset",
                            request.file(),
                            stream.file().charsetName())
                    .causedBy(e);
        }
    }

    /** The same steps whether they will be kept or, when simulated, rolled back. */
    private ImportReport run(Transaction transaction, FecRequest request, FecFile file, Progress progress) {
        FecMapper mapper = transaction.mapper(FecMapper.class);
        String entity = request.target().entityCode();
        if (!request.simulated()) {
            Locks.allItems(transaction);
        }
        ImportRecords records = new ImportRecords(transaction, session);
        Optional<LocalDate> last = records.lastCutOff(entity, ImportKind.FEC);
        SettlementGuard.checkOrder(file.cutOff(request), last, request.forced());
        Known known = Known.read(mapper, request.target());
        FecPlan plan = PlanImport.plan(file, known.ledger(), Frame.of(request, file, known, last));
        SettlementGuard.checkShare(plan.settledDebits(), known.openDebits(), request.forced());
        StorePlan.People people = StorePlan.people(plan, file.lines(), known.customers());
        long number = records.store(record(request, file, plan));
        Stamp stamp = new Stamp(entity, known.site(), number, session.now(), session.operator());
        new StorePlan(transaction, stamp).run(plan, people, progress);
        List<LevelFall> falls = lowerLevels.run(transaction, entity, settledCustomers(plan));
        if (request.addressModel() != null) {
            AddressModel.write(request.addressModel(), mapper.findWithoutAddress(entity));
        }
        return new FecReport(request, file, plan).report(people, known.balance(), falls);
    }

    private static ImportRecord record(FecRequest request, FecFile file, FecPlan plan) {
        return new ImportRecord(
                request.target().entityCode(),
                ImportKind.FEC,
                file.text(),
                file.cutOff(request),
                true,
                plan.created().size(),
                plan.changed(),
                plan.settled());
    }

    private static Set<String> settledCustomers(FecPlan plan) {
        return plan.known().stream()
                .filter(ItemChange::settles)
                .map(change -> change.before().customerCode())
                .collect(Collectors.toSet());
    }
}
