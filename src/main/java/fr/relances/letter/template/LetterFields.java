package fr.relances.letter.template;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.LetterLine;
import fr.relances.letter.Nature;
import fr.relances.parameter.AdministrativeEntity;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.Context;

/** The fields of models and level texts: what stands behind each name, already French text. */
final class LetterFields {

    static final String PIECES = "pieces";

    private static final Map<String, Function<Letter, String>> CUSTOMER = Map.of(
            "code", letter -> letter.recipient().code(),
            "nom", letter -> letter.recipient().name(),
            "adresse", letter -> street(letter.recipient().address()),
            "codePostal", letter -> letter.recipient().address().postalCode(),
            "ville", letter -> letter.recipient().address().town(),
            "atc", letter -> letter.recipient().salesRepresentative(),
            "derniereRelance", letter -> Formats.date(letter.recipient().lastDunningDate()));

    private static final Map<String, Function<Dunned, String>> DUNNING = Map.ofEntries(
            Map.entry("date", dunned -> Formats.date(dunned.edition.dunningDate())),
            Map.entry("dateLongue", dunned -> Formats.longDate(dunned.edition.dunningDate())),
            Map.entry(
                    "niveau", dunned -> Integer.toString(dunned.edition.level().level())),
            Map.entry("libelle", dunned -> dunned.edition.level().name()),
            Map.entry("total", dunned -> Formats.euros(dunned.letter.debit())),
            Map.entry("aValoir", dunned -> Formats.euros(dunned.letter.credit())),
            Map.entry("net", dunned -> Formats.euros(dunned.letter.net())),
            Map.entry("nombre", dunned -> Formats.number(dunned.letter.debits().size())),
            Map.entry("plusAncienne", dunned -> Formats.date(dunned.oldestDueDate())),
            Map.entry("joursRetard", dunned -> Formats.number(dunned.daysLate())),
            Map.entry("arreteAu", dunned -> Formats.date(dunned.cutOffDate())),
            Map.entry("dateLimite", dunned -> Formats.date(dunned.deadline())),
            Map.entry("delai", dunned -> delay(dunned.edition.level().paymentDays())));

    private static final Map<String, Function<AdministrativeEntity, String>> ENTITY = Map.of(
            "nom", entity -> entity.identity().name(),
            "raisonSociale", AdministrativeEntity::letterName,
            "adresse", entity -> String.join(", ", entity.seat().lines()),
            "telephone", entity -> entity.contact().phone(),
            "email", entity -> entity.contact().email(),
            "iban", entity -> groupsOfFour(entity.payment().iban()),
            "bic", entity -> entity.payment().bic());

    private static final Map<String, Function<LetterLine, String>> ITEM = Map.of(
            "numero", LetterLine::number,
            "nature", line -> Nature.label(line.nature()),
            "date", line -> Formats.date(line.date()),
            "echeance", line -> Formats.date(line.dueDate()),
            "joursRetard", line -> Formats.number(line.daysLate()),
            "montant", line -> Formats.euros(line.amount()),
            "solde", line -> Formats.euros(line.balance()),
            "niveau", line -> Integer.toString(line.level()),
            "modeReglement", LetterLine::paymentMethod);

    private static final Map<String, Set<String>> ROOTS =
            Map.of("tiers", CUSTOMER.keySet(), "relance", DUNNING.keySet(), "entite", ENTITY.keySet());

    private LetterFields() {}

    /** What can stand after {@code $root.}; empty for an unknown root. */
    static Set<String> of(String root) {
        return ROOTS.getOrDefault(root, Set.of());
    }

    static Set<String> ofItem() {
        return ITEM.keySet();
    }

    /** Every field as it is written in a text, in order; those of a pièce stand inside #foreach. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        ROOTS.forEach((root, fields) -> fields.forEach(field -> names.add("$" + root + "." + field)));
        ITEM.keySet().forEach(field -> names.add("$piece." + field));
        names.sort(Comparator.naturalOrder());
        return names;
    }

    /** What each field gives for this letter, by the name as it is written, in order; of the pièces, the first. */
    static SortedMap<String, String> examples(LetterEdition edition, Letter letter) {
        Context context = context(edition, entity(edition), letter);
        SortedMap<String, String> examples = new TreeMap<>();
        ROOTS.forEach((root, names) -> names.forEach(
                name -> examples.put("$" + root + "." + name, example((Fields<?>) context.get(root), name))));
        Fields<?> item = new Items(letter).each().get(0);
        ITEM.keySet().forEach(name -> examples.put("$piece." + name, example(item, name)));
        return examples;
    }

    private static String example(Fields<?> fields, String name) {
        return Markup.unshield(fields.value(name));
    }

    /** What a text of {@code edition} can reach for this letter, and nothing else; {@code entity} as {@link #entity} made it. */
    static Context context(LetterEdition edition, Fields<?> entity, Letter letter) {
        VelocityContext context = new VelocityContext();
        context.put("tiers", new Fields<>(CUSTOMER, letter));
        context.put("relance", new Fields<>(DUNNING, new Dunned(edition, letter)));
        context.put("entite", entity);
        context.put(PIECES, new Items(letter));
        return context;
    }

    static Fields<?> entity(LetterEdition edition) {
        return new Fields<>(ENTITY, edition.parameters().entity()).settled();
    }

    private static String street(Letter.Address address) {
        return Stream.of(address.address1(), address.address2(), address.address3())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String delay(int days) {
        return days == 1 ? Messages.of("letter.one_day") : Messages.of("letter.days", Formats.number(days));
    }

    private static String groupsOfFour(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1" + Formats.NO_BREAK_SPACE);
    }

    /** The pièces of #foreach: debits, then credits. */
    record Items(Letter letter) {

        List<Fields<LetterLine>> each() {
            return Stream.concat(letter.debits().stream(), letter.credits().stream())
                    .map(line -> new Fields<>(ITEM, line))
                    .toList();
        }
    }

    /** A letter in its edition. */
    private record Dunned(LetterEdition edition, Letter letter) {

        LocalDate oldestDueDate() {
            return letter.debits().stream()
                    .map(LetterLine::dueDate)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        long daysLate() {
            return letter.debits().stream()
                    .mapToLong(LetterLine::daysLate)
                    .max()
                    .orElse(0);
        }

        /** The dunning date where nothing was imported: then the base itself is what is known on that day. */
        LocalDate cutOffDate() {
            return edition.parameters().cutOffDate().orElse(edition.dunningDate());
        }

        LocalDate deadline() {
            return edition.dunningDate().plusDays(edition.level().paymentDays());
        }
    }
}
