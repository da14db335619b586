package fr.relances.importing.csv;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The columns of a kind of file, in the order in which they are written; the first ones are required. */
record Columns(List<String> names, List<String> required) {

    static final String CODE = "code";
    static final String NAME = "nom";
    static final String TYPE = "type";
    static final String CATEGORY = "categorie";
    static final String ADDRESS1 = "adresse1";
    static final String ADDRESS2 = "adresse2";
    static final String ADDRESS3 = "adresse3";
    static final String POSTAL_CODE = "code_postal";
    static final String TOWN = "ville";
    static final String COUNTRY = "pays";
    static final String EMAIL = "email";
    static final String PHONE = "telephone";
    static final String ACCOUNT = "compte";
    static final String SALES_REPRESENTATIVE = "atc";
    static final String DUNNABLE = "edition_relance";
    static final String TERMS = "conditions";
    static final String PAUSED_UNTIL = "ne_pas_relancer_jusqu";
    static final String PAUSE_REASON = "motif";
    static final String LEVEL = "niveau";
    static final String LAST_DUNNING = "derniere_relance";

    static final String NUMBER = "numero";
    static final String CUSTOMER = "code_tiers";
    static final String ITEM_DATE = "date_piece";
    static final String DUE_DATE = "date_echeance";
    static final String AMOUNT = "montant";
    static final String BALANCE = "solde";
    static final String NATURE = "nature";
    static final String PAYMENT_METHOD = "mode_reglement";
    static final String SITE = "site";
    static final String DISPUTE = "litige";
    static final String DISPUTE_REASON = "motif_litige";
    static final String PROMISE_DATE = "promesse_date";
    static final String PROMISE_AMOUNT = "promesse_montant";
    static final String KEY = "cle";

    /** Beyond INTERFACES: without it an estimated due date that was exported would come back as a certain one. */
    static final String DUE_DATE_ESTIMATED = "echeance_estimee";

    static final Columns OF_CUSTOMERS = new Columns(
            List.of(
                    CODE,
                    NAME,
                    TYPE,
                    CATEGORY,
                    ADDRESS1,
                    ADDRESS2,
                    ADDRESS3,
                    POSTAL_CODE,
                    TOWN,
                    COUNTRY,
                    EMAIL,
                    PHONE,
                    ACCOUNT,
                    SALES_REPRESENTATIVE,
                    DUNNABLE,
                    TERMS,
                    PAUSED_UNTIL,
                    PAUSE_REASON,
                    LEVEL,
                    LAST_DUNNING),
            List.of(CODE, NAME));

    static final Columns OF_ITEMS = new Columns(
            List.of(
                    NUMBER,
                    CUSTOMER,
                    ITEM_DATE,
                    DUE_DATE,
                    DUE_DATE_ESTIMATED,
                    AMOUNT,
                    BALANCE,
                    NATURE,
                    PAYMENT_METHOD,
                    SITE,
                    DISPUTE,
                    DISPUTE_REASON,
                    PROMISE_DATE,
                    PROMISE_AMOUNT,
                    LEVEL,
                    LAST_DUNNING,
                    KEY),
            List.of(NUMBER, CUSTOMER, ITEM_DATE, AMOUNT));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A header name with case, accents and the blanks around it ignored; blanks and hyphens inside are underscores. */
    static String plain(String header) {
        String folded =
                MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFD)).replaceAll("");
        return folded.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0-]+", "_");
    }

    boolean knows(String header) {
        return names.contains(plain(header));
    }
}
