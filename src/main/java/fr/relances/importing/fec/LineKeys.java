package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** What a ledger line is known by from one file to the next, since no column of a FEC alone tells lines apart. */
final class LineKeys {

    private static final int LONGEST = 400;
    private static final int HASH = 64;

    private final String site;
    private final Map<String, Integer> seen = new HashMap<>();

    LineKeys(String site) {
        this.site = site;
    }

    /** Lines must come in the order of the file: equal ones are counted. */
    String of(String customer, LedgerLine line) {
        String key = String.join(
                "|",
                site,
                customer,
                line.entry().journal().code(),
                line.entry().number(),
                DateTimeFormatter.BASIC_ISO_DATE.format(line.entry().date()),
                line.piece().reference(),
                DateTimeFormatter.BASIC_ISO_DATE.format(line.piece().date()),
                side("D", line.debit()) + side("C", line.credit()));
        String numbered = key + "|" + seen.merge(key, 1, Integer::sum);
        return numbered.length() <= LONGEST ? numbered : shortened(numbered);
    }

    private static String side(String side, Amount amount) {
        return amount.isZero() ? "" : side + amount;
    }

    private static String shortened(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return key.substring(0, LONGEST - HASH) + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
