package fr.relances.importing.csv;

import fr.relances.amount.Amount;
import fr.relances.db.Database;
import fr.relances.importing.CsvText;
import java.util.List;

/** Use case: every pièce of an entity, settled ones too, in the format of the import. Changes nothing. */
public final class ExportItems {

    private final Database database;

    public ExportItems(Database database) {
        this.database = database;
    }

    /** Writes header and pièces to {@code out}, by tiers, date and key; gives how many pièces. */
    public int run(String entityCode, Appendable out) {
        CsvText csv = new CsvText(out);
        csv.row(Columns.OF_ITEMS.names());
        int[] count = {0};
        database.read(StoredItemMapper.class, mapper -> {
            mapper.eachItem(entityCode, item -> {
                csv.row(cells(item));
                count[0]++;
            });
            return null;
        });
        return count[0];
    }

    private static List<String> cells(ItemRecord item) {
        ItemRecord.Paper paper = item.paper();
        Amount disputed = item.dispute().amount();
        Amount promised = item.promise().amount();
        return List.of(
                CsvText.safe(paper.number()),
                CsvText.safe(item.party().customerCode()),
                CsvText.date(paper.date()),
                CsvText.date(item.due().date()),
                estimated(item.due()),
                CsvText.amount(item.sums().amount()),
                CsvText.amount(item.balance()),
                paper.nature(),
                CsvText.safe(paper.paymentMethod()),
                CsvText.safe(item.party().siteCode()),
                disputed.isZero() ? "" : CsvText.amount(disputed),
                CsvText.safe(item.dispute().reason()),
                CsvText.date(item.promise().date()),
                promised == null ? "" : CsvText.amount(promised),
                Integer.toString(item.standing().level()),
                CsvText.date(item.standing().lastDunning()),
                CsvText.safe(item.key()));
    }

    private static String estimated(ItemRecord.Due due) {
        if (due.date() == null) {
            return "";
        }
        return due.estimated() ? "O" : "N";
    }
}
