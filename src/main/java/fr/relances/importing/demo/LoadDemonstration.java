package fr.relances.importing.demo;

import fr.relances.db.Database;
import fr.relances.importing.ImportKind;
import fr.relances.importing.ImportRecords;
import fr.relances.importing.ImportReport;
import fr.relances.importing.csv.ImportCustomers;
import fr.relances.importing.csv.ImportItems;
import fr.relances.importing.csv.ImportRequest;
import fr.relances.parameter.CodeTable;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.EntityEdit;
import fr.relances.parameter.EntityEdit.SiteName;
import fr.relances.parameter.EntityField;
import fr.relances.parameter.PaymentMethod;
import fr.relances.parameter.Reference;
import fr.relances.parameter.StoreTables;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Use case: the demonstration company comes into a base that holds no pièces yet, by the imports that everybody uses.
 * The pièces come last: a load that was broken off is done again.
 */
public final class LoadDemonstration {

    private static final int DAYS_BEHIND = 2;

    private static final Map<String, EntityField> FIELDS = Map.ofEntries(
            Map.entry("nom", EntityField.NAME),
            Map.entry("raison_sociale", EntityField.LEGAL_NAME),
            Map.entry("adresse1", EntityField.ADDRESS1),
            Map.entry("adresse2", EntityField.ADDRESS2),
            Map.entry("code_postal", EntityField.POSTAL_CODE),
            Map.entry("ville", EntityField.TOWN),
            Map.entry("telephone", EntityField.PHONE),
            Map.entry("email", EntityField.EMAIL),
            Map.entry("siret", EntityField.SIRET),
            Map.entry("rcs", EntityField.RCS),
            Map.entry("capital", EntityField.CAPITAL),
            Map.entry("tva", EntityField.VAT_NUMBER),
            Map.entry("iban", EntityField.IBAN),
            Map.entry("bic", EntityField.BIC));

    private final Database database;
    private final Session session;
    private final Path folder;

    /** {@code folder} holds the files of the company. */
    public LoadDemonstration(Database database, Session session, Path folder) {
        this.database = database;
        this.session = session;
        this.folder = folder;
    }

    /** Whether it was loaded now. */
    public boolean run() {
        Map<String, String> row = DemoTable.rows(folder.resolve("entite.csv")).get(0);
        String entityCode = row.get("code");
        if (holdsItems(entityCode)) {
            return false;
        }
        new EditEntity(database, session).run(new EntityEdit(entityCode, fields(row), sites()));
        new StoreTables(database)
                .run(
                        entityCode,
                        Map.of(
                                CodeTable.CUSTOMER_TYPE,
                                references("types.csv"),
                                CodeTable.SALES_REPRESENTATIVE,
                                references("atc.csv")),
                        methods());
        check(new ImportCustomers(database, session).run(ImportRequest.of(entityCode, folder.resolve("tiers.csv"))));
        check(new ImportItems(database, session)
                .run(new ImportRequest(
                        entityCode,
                        folder.resolve("pieces.csv"),
                        session.today().minusDays(DAYS_BEHIND),
                        ImportRequest.Options.NONE)));
        return true;
    }

    private boolean holdsItems(String entityCode) {
        return database.read(transaction -> {
            ImportRecords records = new ImportRecords(transaction, session);
            return records.lastCutOff(entityCode, ImportKind.PIECES).isPresent()
                    || records.lastCutOff(entityCode, ImportKind.FEC).isPresent();
        });
    }

    private static Map<EntityField, String> fields(Map<String, String> row) {
        Map<EntityField, String> fields = new EnumMap<>(EntityField.class);
        FIELDS.forEach((column, field) -> fields.put(field, row.get(column)));
        return fields;
    }

    private List<SiteName> sites() {
        return DemoTable.rows(folder.resolve("sites.csv")).stream()
                .map(row -> new SiteName(row.get("code"), row.get("nom")))
                .toList();
    }

    private List<Reference> references(String file) {
        return DemoTable.rows(folder.resolve(file)).stream()
                .map(row -> new Reference(row.get("code"), row.get("libelle")))
                .toList();
    }

    private List<PaymentMethod> methods() {
        return DemoTable.rows(folder.resolve("modes.csv")).stream()
                .map(row -> new PaymentMethod(
                        row.get("code"),
                        row.get("libelle"),
                        row.get("relancable").equals("O"),
                        Integer.parseInt(row.get("delai_de_grace"))))
                .toList();
    }

    private static void check(ImportReport report) {
        if (report.refused()) {
            throw new OperatorException(
                    "demo.refused",
                    String.join(" ", report.lines().stream().limit(2).toList()));
        }
    }
}
