package fr.relances.importing.csv;

import fr.relances.db.Database;
import fr.relances.importing.CsvText;
import java.util.List;

/** Use case: every fiche of an entity in the format of the import. Changes nothing. */
public final class ExportCustomers {

    private final Database database;

    public ExportCustomers(Database database) {
        this.database = database;
    }

    /** Writes header and fiches to {@code out}, by code; gives how many fiches. */
    public int run(String entityCode, Appendable out) {
        CsvText csv = new CsvText(out);
        csv.row(Columns.OF_CUSTOMERS.names());
        int[] count = {0};
        database.read(StoredCustomerMapper.class, mapper -> {
            mapper.eachCustomer(entityCode, customer -> {
                csv.row(cells(customer));
                count[0]++;
            });
            return null;
        });
        return count[0];
    }

    private static List<String> cells(CustomerRecord customer) {
        CustomerRecord.Address address = customer.address();
        return List.of(
                CsvText.safe(customer.code()),
                CsvText.safe(customer.name()),
                CsvText.safe(customer.classing().type()),
                customer.classing().category(),
                CsvText.safe(address.address1()),
                CsvText.safe(address.address2()),
                CsvText.safe(address.address3()),
                CsvText.safe(address.postalCode()),
                CsvText.safe(address.town()),
                CsvText.safe(address.country()),
                CsvText.safe(customer.contact().email()),
                CsvText.safe(customer.contact().phone()),
                CsvText.safe(customer.accounting().account()),
                CsvText.safe(customer.classing().salesRepresentative()),
                customer.accounting().dunnable() ? "O" : "N",
                customer.accounting().terms(),
                CsvText.date(customer.pause().until()),
                CsvText.safe(customer.pause().reason()),
                Integer.toString(customer.standing().level()),
                CsvText.date(customer.standing().lastDunning()));
    }
}
