package fr.relances.parameter;

import fr.relances.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;

/** How the values of an entity are written, and what is wrong with them: French texts, none where nothing is. */
final class EntityChecks {

    /** R36: characters of a line of an address. */
    static final int ADDRESS_LINE = 38;

    static final int CODE = 20;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern CODES = Pattern.compile("[\\p{L}\\p{N}._-]+");
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern VAT_NUMBER = Pattern.compile("[A-Z]{2}[0-9A-Z]{2,13}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final int SHOWN = 60;

    private EntityChecks() {}

    /** One line without blanks at its ends. */
    static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A number as one word in capitals, whatever parted its groups. */
    static String joined(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    static String path(String text) {
        return text.strip();
    }

    static Optional<String> nameIsThere(String name) {
        return name.isEmpty() ? wrong("entity.wrong.no_name") : Optional.empty();
    }

    static Optional<String> siret(String siret) {
        return SIRET.matcher(siret).matches() ? Optional.empty() : wrong("entity.wrong.siret", siret);
    }

    static Optional<String> vatNumber(String number) {
        return VAT_NUMBER.matcher(number).matches() ? Optional.empty() : wrong("entity.wrong.vat", number);
    }

    static Optional<String> email(String address) {
        return EMAIL.matcher(address).matches() ? Optional.empty() : wrong("entity.wrong.email", shown(address));
    }

    /** ISO 13616: the country's length and letters, and check digits by ISO 7064 mod 97 (R37). */
    static Optional<String> iban(String iban) {
        try {
            IbanUtil.validate(iban);
            return Optional.empty();
        } catch (InvalidCheckDigitException e) {
            return wrong("entity.wrong.iban_digits", iban);
        } catch (Iban4jException e) {
            return wrong("entity.wrong.iban", iban);
        }
    }

    static Optional<String> bic(String bic) {
        try {
            BicUtil.validate(bic);
            return Optional.empty();
        } catch (Iban4jException e) {
            return wrong("entity.wrong.bic", bic);
        }
    }

    /** A code of an entity or a site: it stands in options, as ENTITE/SITE and in the keys of pièces. */
    static Optional<String> code(String code) {
        boolean right = code.length() <= CODE && CODES.matcher(code).matches();
        return right ? Optional.empty() : wrong("entity.wrong.code", shown(code), CODE);
    }

    static String tooLong(String text, int longest) {
        return Messages.of("entity.wrong.long", shown(text), text.length(), longest);
    }

    private static Optional<String> wrong(String key, Object... arguments) {
        return Optional.of(Messages.of(key, arguments));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
