package fr.relances.customer;

import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.Formats;
import fr.relances.text.OperatorException;
import java.util.List;
import java.util.stream.Stream;

/** Use case: a fiche as the operator wants it, a new one too; refused when somebody else changed it meanwhile. */
public final class EditCustomer {

    private static final int RECORDED = 1000;

    private final Database database;
    private final Session session;

    public EditCustomer(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** {@code seen} is the fiche that the operator had before him, {@link Customer#blank()} for a new one. */
    public Customer run(String entityCode, Customer seen, Customer typed) {
        session.require(Permission.CUSTOMERS);
        Customer wanted = typed.markedAgainst(seen);
        CustomerChecks.whole(seen, typed, session.today()).ifPresent(problem -> {
            throw new OperatorException("customer.refused", problem);
        });
        return database.write(CustomerMapper.class, mapper -> {
            checkReferences(mapper, entityCode, wanted.classing());
            if (seen.isNew()) {
                create(mapper, entityCode, wanted);
            } else {
                change(mapper, entityCode, seen, wanted);
            }
            return mapper.findCustomer(entityCode, wanted.code()).get(0);
        });
    }

    private static void checkReferences(CustomerMapper mapper, String entityCode, Customer.Classing classing) {
        if (!classing.type().isEmpty() && mapper.countType(entityCode, classing.type()) == 0) {
            throw new OperatorException("customer.wrong.type", classing.type());
        }
        String representative = classing.salesRepresentative();
        if (!representative.isEmpty() && mapper.countRepresentative(entityCode, representative) == 0) {
            throw new OperatorException("customer.wrong.representative", representative);
        }
    }

    private void create(CustomerMapper mapper, String entityCode, Customer wanted) {
        if (!mapper.findCustomer(entityCode, wanted.code()).isEmpty()) {
            throw new OperatorException("customer.exists", wanted.code());
        }
        mapper.insertCustomer(entityCode, wanted, session.now(), session.operator());
        record(mapper, entityCode, wanted.code(), new CustomerMapper.Change("FICHE", "", wanted.name()));
    }

    private void change(CustomerMapper mapper, String entityCode, Customer seen, Customer wanted) {
        List<CustomerField> changed = Stream.of(CustomerField.values())
                .filter(field -> !field.of(seen).equals(field.of(wanted)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        if (mapper.updateCustomer(entityCode, wanted, session.now(), session.operator()) != 1) {
            Customer.Stamp other = mapper.findCustomer(entityCode, wanted.code()).stream()
                    .findFirst()
                    .orElseThrow(() -> new OperatorException("customer.unknown", wanted.code()))
                    .stamp();
            throw new OperatorException("customer.changed", wanted.code(), other.by(), Formats.dateTime(other.at()));
        }
        for (CustomerField field : changed) {
            record(mapper, entityCode, wanted.code(), change(field, seen, wanted));
        }
    }

    private static CustomerMapper.Change change(CustomerField field, Customer seen, Customer wanted) {
        return new CustomerMapper.Change(
                "FICHE " + field.name(), shortened(field.of(seen)), shortened(field.of(wanted)));
    }

    private void record(CustomerMapper mapper, String entityCode, String code, CustomerMapper.Change change) {
        mapper.insertChange(entityCode, code, change, session.now(), session.operator());
    }

    private static String shortened(String value) {
        return value.length() <= RECORDED ? value : value.substring(0, RECORDED);
    }
}
