package fr.relances.parameter;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be set of an administrative entity, in the order in which it is shown: how a value is written, how long it
 * may be (columns of the base; 38 for lines of an address) and what is wrong with one.
 */
public enum EntityField {
    NAME(
            100,
            EntityChecks::plain,
            EntityChecks::nameIsThere,
            entity -> entity.identity().name()),
    LEGAL_NAME(100, entity -> entity.identity().legalName()),
    ADDRESS1(EntityChecks.ADDRESS_LINE, entity -> entity.seat().address1()),
    ADDRESS2(EntityChecks.ADDRESS_LINE, entity -> entity.seat().address2()),
    ADDRESS3(EntityChecks.ADDRESS_LINE, entity -> entity.seat().address3()),
    POSTAL_CODE(20, entity -> entity.seat().postalCode()),
    TOWN(32, entity -> entity.seat().town()),
    PHONE(40, entity -> entity.contact().phone()),
    EMAIL(
            254,
            EntityChecks::plain,
            EntityChecks::email,
            entity -> entity.contact().email()),
    SIRET(
            20,
            EntityChecks::joined,
            EntityChecks::siret,
            entity -> entity.identity().siret()),
    RCS(100, entity -> entity.identity().rcs()),
    CAPITAL(100, entity -> entity.identity().capital()),
    VAT_NUMBER(
            20,
            EntityChecks::joined,
            EntityChecks::vatNumber,
            entity -> entity.identity().vatNumber()),
    IBAN(
            42,
            EntityChecks::joined,
            EntityChecks::iban,
            entity -> entity.payment().iban()),
    BIC(11, EntityChecks::joined, EntityChecks::bic, entity -> entity.payment().bic()),
    LOGO(
            1000,
            EntityChecks::path,
            value -> Optional.empty(),
            entity -> entity.contact().logoPath());

    private final int longest;
    private final Function<String, String> writing;
    private final Function<String, Optional<String>> check;
    private final Function<AdministrativeEntity, String> value;

    EntityField(int longest, Function<AdministrativeEntity, String> value) {
        this(longest, EntityChecks::plain, text -> Optional.empty(), value);
    }

    EntityField(
            int longest,
            Function<String, String> writing,
            Function<String, Optional<String>> check,
            Function<AdministrativeEntity, String> value) {
        this.longest = longest;
        this.writing = writing;
        this.check = check;
        this.value = value;
    }

    /** The most characters that may be typed. */
    public int longest() {
        return longest;
    }

    public String of(AdministrativeEntity entity) {
        return value.apply(entity);
    }

    /** As it is stored: blanks taken off at the ends, everywhere in numbers, and those in capitals. */
    public String written(String typed) {
        return writing.apply(typed);
    }

    /** What is wrong with a value in itself, in French; an empty one is right except for the name. */
    public Optional<String> problem(String typed) {
        String text = written(typed);
        if (text.length() > longest) {
            return Optional.of(EntityChecks.tooLong(text, longest));
        }
        return text.isEmpty() && this != NAME ? Optional.empty() : check.apply(text);
    }

    /** As it is shown: an IBAN in groups of four. */
    public String shown(AdministrativeEntity entity) {
        return this == IBAN ? of(entity).replaceAll("(.{4})(?=.)", "$1 ") : of(entity);
    }

    /** As fields on a screen are named: legal_name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its label. */
    public String label() {
        return "label.entity." + key();
    }

    /** The entity with other values for the fields of {@code changes}; those that are not in it stay. */
    static AdministrativeEntity changed(AdministrativeEntity entity, Map<EntityField, String> changes) {
        Map<EntityField, String> all = new EnumMap<>(EntityField.class);
        for (EntityField field : values()) {
            all.put(field, changes.containsKey(field) ? field.written(changes.get(field)) : field.of(entity));
        }
        return new AdministrativeEntity(
                entity.code(),
                new AdministrativeEntity.Identity(
                        all.get(NAME),
                        all.get(LEGAL_NAME),
                        all.get(SIRET),
                        all.get(RCS),
                        all.get(CAPITAL),
                        all.get(VAT_NUMBER)),
                new AdministrativeEntity.Seat(
                        all.get(ADDRESS1), all.get(ADDRESS2), all.get(ADDRESS3), all.get(POSTAL_CODE), all.get(TOWN)),
                new AdministrativeEntity.Contact(all.get(PHONE), all.get(EMAIL), all.get(LOGO)),
                new AdministrativeEntity.Payment(all.get(IBAN), all.get(BIC)));
    }
}
