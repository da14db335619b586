package fr.relances.print;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import java.text.Normalizer;
import java.util.Locale;

/** The name of the file that holds one tiers' letter, plain enough for any system, archive or mail program. */
final class LetterFileName {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 60;
    private static final String OURS =
            "(edition-\\d{6,}|provisoire-niveau-\\d)_[A-Za-z0-9-]*(_[A-Za-z0-9-]+)?(~\\d+)?\\.pdf";

    private LetterFileName() {}

    /** As edition-000012_C00147_EARL-des-Trois-Chenes; the ending is the caller's. */
    static String of(LetterEdition edition, Letter.Recipient recipient) {
        String run = edition.number() == 0
                ? "provisoire-niveau-" + edition.level().level()
                : String.format(Locale.ROOT, "edition-%06d", edition.number());
        String name = safe(recipient.name(), LONGEST_NAME);
        return run + "_" + safe(recipient.code(), LONGEST_CODE) + (name.isEmpty() ? "" : "_" + name);
    }

    /** Whether a file has such a name. */
    static boolean ours(String name) {
        return name.matches(OURS);
    }

    /** Letters without accents and figures; whatever else stands between them is one hyphen. */
    private static String safe(String text, int longest) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ß", "ss")
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        String cut = plain.length() > longest ? plain.substring(0, longest) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }
}
