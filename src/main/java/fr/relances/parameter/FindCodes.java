package fr.relances.parameter;

import fr.relances.db.Database;
import java.util.List;

/** Use case: the rows of one of an entity's tables of codes, by code. Changes nothing. */
public final class FindCodes {

    private final Database database;

    public FindCodes(Database database) {
        this.database = database;
    }

    public List<CodeRow> run(String entityCode, CodeTable table) {
        return database.read(ParameterMapper.class, mapper -> switch (table) {
            case CUSTOMER_TYPE -> rows(table, mapper.findCustomerTypes(entityCode));
            case SALES_REPRESENTATIVE -> rows(table, mapper.findSalesRepresentatives(entityCode));
            case PAYMENT_METHOD ->
                mapper.findPaymentMethods(entityCode).stream().map(CodeRow::of).toList();
        });
    }

    private static List<CodeRow> rows(CodeTable table, List<Reference> rows) {
        return rows.stream().map(row -> CodeRow.of(table, row)).toList();
    }
}
