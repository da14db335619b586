package fr.relances.customer;

import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with a fiche, for the field that is typed and for the whole before it is stored; pure. */
public final class CustomerChecks {

    private static final int CODE_LENGTH = 30;
    private static final Pattern CODE = Pattern.compile("\\S{1," + CODE_LENGTH + "}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private CustomerChecks() {}

    public static Optional<String> code(String code) {
        return refusal(!CODE.matcher(code).matches(), "customer.wrong.code", code);
    }

    public static Optional<String> name(String name) {
        return refusal(name.isBlank(), "customer.wrong.name");
    }

    public static Optional<String> email(String email) {
        return refusal(!email.isEmpty() && !EMAIL.matcher(email).matches(), "customer.wrong.email", email);
    }

    public static Optional<String> terms(String terms) {
        return refusal(!terms.isEmpty() && PaymentTerms.parse(terms).isEmpty(), "customer.wrong.terms", terms);
    }

    /** R36; what is stored already and is left alone may stay as it is: the letter then names it. */
    public static Optional<String> address(Customer seen, String name, Customer.Address address) {
        boolean same = seen.name().equals(name) && seen.address().equals(address);
        int lines = AddressLines.count(name, address);
        return refusal(
                !same && lines > AddressLines.LINES,
                "customer.wrong.address",
                lines,
                AddressLines.LINES,
                AddressLines.WIDTH);
    }

    /** A dunning was: its date is not to come. Level 0 loses its date when it is stored. */
    public static Optional<String> lastDunning(LocalDate date, LocalDate today) {
        return refusal(date != null && date.isAfter(today), "customer.wrong.last_dunning", date, today);
    }

    /** R9: a pause that is set or moved ends today at the earliest. */
    public static Optional<String> pauseDate(Customer seen, Customer.Pause pause, LocalDate today) {
        boolean moved =
                pause.until() != null && !pause.until().equals(seen.pause().until());
        return refusal(moved && pause.until().isBefore(today), "customer.wrong.pause.past", pause.until());
    }

    /** A pause says why. */
    public static Optional<String> pauseReason(Customer.Pause pause) {
        boolean set = pause.until() != null;
        return refusal(set && pause.reason().isBlank(), "customer.wrong.pause.no_reason", pause.until())
                .or(() -> refusal(
                        !set && !pause.reason().isBlank(), "customer.wrong.pause.reason_alone", pause.reason()));
    }

    /** R34. */
    public static Optional<String> judgment(Customer.Proceedings proceedings, LocalDate today) {
        LocalDate judgment = proceedings.judgmentDate();
        boolean more = proceedings.publicationDate() != null
                || !proceedings.representative().isBlank();
        return refusal(judgment == null && more, "customer.wrong.judgment.missing")
                .or(() -> refusal(
                        judgment != null && judgment.isAfter(today), "customer.wrong.judgment.future", judgment));
    }

    /** Not before the judgment, and not to come. */
    public static Optional<String> publication(Customer.Proceedings proceedings, LocalDate today) {
        LocalDate judgment = proceedings.judgmentDate();
        LocalDate publication = proceedings.publicationDate();
        if (judgment == null || publication == null) {
            return Optional.empty();
        }
        return refusal(publication.isBefore(judgment), "customer.wrong.publication.early", publication, judgment)
                .or(() -> refusal(publication.isAfter(today), "customer.wrong.publication.future", publication));
    }

    /** The first thing wrong with the whole. */
    static Optional<String> whole(Customer seen, Customer wanted, LocalDate today) {
        return Stream.of(
                        code(wanted.code()),
                        name(wanted.name()),
                        address(seen, wanted.name(), wanted.address()),
                        email(wanted.contact().email()),
                        terms(wanted.accounting().terms()),
                        lastDunning(wanted.standing().lastDunningDate(), today),
                        pauseDate(seen, wanted.pause(), today),
                        pauseReason(wanted.pause()),
                        judgment(wanted.proceedings(), today),
                        publication(wanted.proceedings(), today),
                        lengths(wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> lengths(Customer wanted) {
        return Stream.of(CustomerField.values())
                .filter(field ->
                        field != CustomerField.CATEGORY && field.of(wanted).length() > field.longest())
                .map(field -> Messages.of("customer.wrong.long", field.of(wanted), field.longest()))
                .findFirst();
    }

    private static Optional<String> refusal(boolean wrong, String key, Object... arguments) {
        return wrong ? Optional.of(Messages.of(key, arguments)) : Optional.empty();
    }
}
