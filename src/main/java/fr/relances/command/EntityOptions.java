package fr.relances.command;

import fr.relances.parameter.EntityEdit;
import fr.relances.parameter.EntityField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What entite sets; an empty value clears a field, an option that is not given leaves it. */
final class EntityOptions {

    private final Map<EntityField, String> fields = new EnumMap<>(EntityField.class);

    @Option(names = "--code")
    private String code = "";

    @Option(names = "--site")
    private String site = "";

    @Option(names = "--site-nom")
    private String siteName = "";

    @Option(names = "--nom")
    void name(String value) {
        fields.put(EntityField.NAME, value);
    }

    @Option(names = "--raison-sociale")
    void legalName(String value) {
        fields.put(EntityField.LEGAL_NAME, value);
    }

    @Option(names = "--adresse1")
    void address1(String value) {
        fields.put(EntityField.ADDRESS1, value);
    }

    @Option(names = "--adresse2")
    void address2(String value) {
        fields.put(EntityField.ADDRESS2, value);
    }

    @Option(names = "--adresse3")
    void address3(String value) {
        fields.put(EntityField.ADDRESS3, value);
    }

    @Option(names = "--code-postal")
    void postalCode(String value) {
        fields.put(EntityField.POSTAL_CODE, value);
    }

    @Option(names = "--ville")
    void town(String value) {
        fields.put(EntityField.TOWN, value);
    }

    @Option(names = "--telephone")
    void phone(String value) {
        fields.put(EntityField.PHONE, value);
    }

    @Option(names = "--email")
    void email(String value) {
        fields.put(EntityField.EMAIL, value);
    }

    @Option(names = "--siret")
    void siret(String value) {
        fields.put(EntityField.SIRET, value);
    }

    @Option(names = "--rcs")
    void rcs(String value) {
        fields.put(EntityField.RCS, value);
    }

    @Option(names = "--capital")
    void capital(String value) {
        fields.put(EntityField.CAPITAL, value);
    }

    @Option(names = "--tva")
    void vatNumber(String value) {
        fields.put(EntityField.VAT_NUMBER, value);
    }

    @Option(names = "--iban")
    void iban(String value) {
        fields.put(EntityField.IBAN, value);
    }

    @Option(names = "--bic")
    void bic(String value) {
        fields.put(EntityField.BIC, value);
    }

    @Option(names = "--logo")
    void logo(String value) {
        fields.put(EntityField.LOGO, value);
    }

    void check(UsageCheck usage) {
        usage.onlyWith(!siteName.isEmpty(), "--site-nom", !site.isEmpty(), "--site");
    }

    /** Empty where none was named. */
    String code() {
        return code;
    }

    boolean setsSomething() {
        return !fields.isEmpty() || !site.isEmpty();
    }

    EntityEdit edit(String entityCode) {
        return new EntityEdit(
                entityCode,
                fields,
                site.isEmpty() ? List.of() : List.of(new EntityEdit.SiteName(site.strip(), siteName.strip())));
    }
}
