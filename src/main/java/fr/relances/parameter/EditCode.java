package fr.relances.parameter;

import fr.relances.db.Database;
import fr.relances.db.Transaction;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.Optional;

/** Use case: a row of a table of codes as the operator wants it, new, changed or gone; each leaves its record. */
public final class EditCode {

    private final Database database;
    private final Session session;

    public EditCode(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** A new row; refused where its code is taken. */
    public void add(String entityCode, CodeRow typed) {
        session.require(Permission.TABLES);
        refuse("label.table.code", CodeRow.codeProblem(typed.code()));
        checkRest(typed);
        database.write(transaction -> {
            CodeTableMapper mapper = transaction.mapper(CodeTableMapper.class);
            if (mapper.countCode(typed.table(), entityCode, typed.code()) > 0) {
                throw new OperatorException("table.exists", named(typed));
            }
            mapper.insertRow(entityCode, typed);
            return record(transaction, entityCode, typed.table(), "", typed.text());
        });
    }

    /** Everything but the code, which stays; refused where the row is not as {@code seen} any more. */
    public void change(String entityCode, CodeRow seen, CodeRow typed) {
        session.require(Permission.TABLES);
        checkRest(typed);
        if (typed.equals(seen)) {
            return;
        }
        database.write(transaction -> {
            CodeTableMapper mapper = transaction.mapper(CodeTableMapper.class);
            stillSeen(seen, mapper.updateRow(entityCode, seen, typed));
            return record(transaction, entityCode, seen.table(), seen.text(), typed.text());
        });
    }

    /** Refused, saying by what, while something uses it. */
    public void delete(String entityCode, CodeRow seen) {
        session.require(Permission.TABLES);
        database.write(transaction -> {
            CodeTableMapper mapper = transaction.mapper(CodeTableMapper.class);
            CodeUse use = mapper.getUse(seen.table(), entityCode, seen.code());
            if (use.users() > 0) {
                throw new OperatorException("table.used." + seen.table(), seen.code(), use.users(), use.named());
            }
            stillSeen(seen, mapper.deleteRow(entityCode, seen));
            return record(transaction, entityCode, seen.table(), seen.text(), "");
        });
    }

    private static void checkRest(CodeRow typed) {
        refuse("label.table.label", CodeRow.labelProblem(typed.label()));
        refuse("label.table.grace", CodeRow.graceProblem(Integer.toString(typed.graceDays())));
    }

    private static void refuse(String label, Optional<String> problem) {
        problem.ifPresent(text -> {
            throw new OperatorException("table.wrong", Messages.of(label), text);
        });
    }

    private static void stillSeen(CodeRow seen, int rows) {
        if (rows != 1) {
            throw new OperatorException("table.changed", named(seen));
        }
    }

    /** Le type de tiers AGR. */
    private static String named(CodeRow row) {
        return Messages.of("table.named." + row.table(), row.code());
    }

    private int record(Transaction transaction, String entityCode, CodeTable table, String before, String after) {
        return transaction
                .mapper(ParameterMapper.class)
                .insertChange(
                        entityCode,
                        "TABLE " + table.name(),
                        new ParameterMapper.Changed(before, after),
                        session.now(),
                        session.operator());
    }
}
