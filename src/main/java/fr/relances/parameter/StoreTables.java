package fr.relances.parameter;

import fr.relances.db.Database;
import java.util.List;
import java.util.Map;

/** Use case: rows of an entity's tables of codes; one that is known gets the new label, others stay as they are. */
public final class StoreTables {

    private final Database database;

    public StoreTables(Database database) {
        this.database = database;
    }

    public void run(String entityCode, Map<CodeTable, List<Reference>> codes, List<PaymentMethod> methods) {
        database.write(CodeTableMapper.class, mapper -> {
            codes.forEach((table, rows) -> rows.forEach(row -> {
                if (mapper.updateCode(table, entityCode, row) == 0) {
                    mapper.insertCode(table, entityCode, row);
                }
            }));
            methods.forEach(method -> {
                if (mapper.updatePaymentMethod(entityCode, method) == 0) {
                    mapper.insertPaymentMethod(entityCode, method);
                }
            });
            return codes.size() + methods.size();
        });
    }
}
