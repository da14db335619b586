package fr.relances.customer;

import fr.relances.db.Database;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: one fiche with the history of its letters. Changes nothing. */
public final class ReadCustomer {

    private final Database database;

    public ReadCustomer(Database database) {
        this.database = database;
    }

    /** A fiche and its letters, the newest first. */
    public record Fiche(Customer customer, List<SentLetter> letters) {

        public Fiche {
            letters = List.copyOf(letters);
        }
    }

    /** A code that is not there is refused. */
    public Fiche run(String entityCode, String code) {
        return database.read(
                CustomerMapper.class,
                mapper -> new Fiche(
                        mapper.findCustomer(entityCode, code).stream()
                                .findFirst()
                                .orElseThrow(() -> new OperatorException("customer.unknown", code)),
                        mapper.findLetters(entityCode, code)));
    }
}
