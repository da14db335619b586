package fr.relances.importing.csv;

import fr.relances.importing.ImportNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which pièce each row of a file is about: its key where given, else site, tiers and number. */
final class ItemKeys {

    private ItemKeys() {}

    /** A row with its key; an empty site where the row names none. */
    record KeyedRow(RowReader row, String key, String customerCode, String site) {}

    /** Notes rows whose tiers is unknown and rows that are about the same pièce as an earlier one. */
    static List<KeyedRow> read(
            CsvTable table, Set<String> customers, String usualSite, LocalDate today, List<ImportNote> notes) {
        List<KeyedRow> keyed = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (CsvRow cells : table.rows()) {
            RowReader row = new RowReader(cells, today, notes);
            KeyedRow one = read(row, customers, usualSite);
            Long earlier = lines.putIfAbsent(one.key(), cells.line());
            if (earlier != null && row.gives(Columns.NUMBER) && row.gives(Columns.CUSTOMER)) {
                row.refuse(row.gives(Columns.KEY) ? Columns.KEY : Columns.NUMBER, "import.bad.duplicate_item", earlier);
            }
            keyed.add(one);
        }
        return keyed;
    }

    private static KeyedRow read(RowReader row, Set<String> customers, String usualSite) {
        String customer = row.required(Columns.CUSTOMER, ReadCustomer.CODE_LENGTH);
        if (!customer.isEmpty() && !customers.contains(customer)) {
            row.refuse(Columns.CUSTOMER, "import.bad.customer");
        }
        String site = row.text(Columns.SITE, ReadItem.SITE_LENGTH);
        String given = row.text(Columns.KEY, ReadItem.KEY_LENGTH);
        String key = given.isEmpty()
                ? of(site.isEmpty() ? usualSite : site, customer, row.text(Columns.NUMBER, ReadItem.KEY_LENGTH))
                : given;
        return new KeyedRow(row, key, customer, site);
    }

    /** Parted by bars; a bar inside a code is doubled, so that two pièces never have one key. */
    private static String of(String site, String customer, String number) {
        return site.replace("|", "||") + "|" + customer.replace("|", "||") + "|" + number.replace("|", "||");
    }
}
