package fr.relances.importing.csv;

import fr.relances.importing.ImportNote;
import fr.relances.importing.ImportReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file of tiers would do to the base, decided before anything is done; pure. */
final class CustomerPlan {

    private final List<CustomerRecord> created = new ArrayList<>();
    private final List<CustomerRecord> changed = new ArrayList<>();
    private final List<ImportNote> notes;
    private int unchanged;

    private CustomerPlan(CsvTable table) {
        notes = new ArrayList<>(table.notes());
    }

    static CustomerPlan of(CsvTable table, Map<String, CustomerRecord> stored, ReadCustomer reader, LocalDate today) {
        CustomerPlan plan = new CustomerPlan(table);
        Map<String, Long> lines = new HashMap<>();
        for (CsvRow cells : table.rows()) {
            RowReader row = new RowReader(cells, today, plan.notes);
            String code = row.required(Columns.CODE, ReadCustomer.CODE_LENGTH);
            Long earlier = lines.putIfAbsent(code, cells.line());
            if (earlier != null && !code.isEmpty()) {
                row.refuse(Columns.CODE, "import.bad.duplicate", earlier);
            }
            Optional<CustomerRecord> before = Optional.ofNullable(stored.get(code));
            plan.add(cells.line(), before, reader.run(row, code, before));
        }
        return plan;
    }

    private void add(long line, Optional<CustomerRecord> before, CustomerRecord after) {
        if (before.isEmpty()) {
            created.add(after);
            notes.add(ImportNote.change(line, after.code(), "import.change.customer_created", after.name()));
        } else if (before.get().equals(after)) {
            unchanged++;
        } else {
            changed.add(after);
            notes.add(ImportNote.change(line, after.code(), "import.change.customer_changed", after.name()));
        }
    }

    List<CustomerRecord> created() {
        return created;
    }

    List<CustomerRecord> changed() {
        return changed;
    }

    List<ImportNote> notes() {
        return notes;
    }

    ImportReport.Changes counts() {
        return new ImportReport.Changes(created.size(), changed.size(), unchanged, 0);
    }

    boolean refused() {
        return notes.stream().anyMatch(note -> note.grade() == ImportNote.Grade.REFUSED);
    }

    void use(References references) {
        for (List<CustomerRecord> records : List.of(created, changed)) {
            for (CustomerRecord customer : records) {
                references.use(Reference.CUSTOMER_TYPE, customer.classing().type());
                references.use(
                        Reference.SALES_REPRESENTATIVE, customer.classing().salesRepresentative());
            }
        }
    }
}
