package fr.relances.importing.fec;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a FEC: first the 18 of the law in their order, then those that exports use besides or instead. */
enum FecColumn {
    JOURNAL("JournalCode", Need.REQUIRED),
    JOURNAL_LABEL("JournalLib", Need.OPTIONAL),
    ENTRY("EcritureNum", Need.REQUIRED),
    ENTRY_DATE("EcritureDate", Need.REQUIRED),
    ACCOUNT("CompteNum", Need.REQUIRED),
    ACCOUNT_LABEL("CompteLib", Need.REQUIRED),
    AUXILIARY("CompAuxNum", Need.REQUIRED),
    AUXILIARY_LABEL("CompAuxLib", Need.REQUIRED),
    PIECE("PieceRef", Need.REQUIRED),
    PIECE_DATE("PieceDate", Need.REQUIRED),
    LABEL("EcritureLib", Need.REQUIRED),
    DEBIT("Debit", Need.AMOUNT),
    CREDIT("Credit", Need.AMOUNT),
    LETTER("EcritureLet", Need.REQUIRED),
    LETTER_DATE("DateLet", Need.OPTIONAL),
    VALIDATION_DATE("ValidDate", Need.OPTIONAL),
    CURRENCY_AMOUNT("MontantDevise", Need.OPTIONAL),
    CURRENCY("Idevise", Need.OPTIONAL),
    AMOUNT("Montant", Need.AMOUNT),
    SENSE("Sens", Need.AMOUNT),
    DUE_DATE("DateEcheance", Need.OPTIONAL);

    /** How many columns the law asks for. */
    static final int LEGAL_COUNT = 18;

    private static final Map<String, FecColumn> BY_NAME = byName();

    private final String title;
    private final Need need;

    FecColumn(String title, Need need) {
        this.title = title;
        this.need = need;
    }

    String title() {
        return title;
    }

    boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /** Case, accents, spaces and signs don't count. */
    static Optional<FecColumn> named(String name) {
        return Optional.ofNullable(BY_NAME.get(normal(name)));
    }

    private static Map<String, FecColumn> byName() {
        Map<String, FecColumn> names = new HashMap<>();
        for (FecColumn column : values()) {
            names.put(normal(column.title), column);
        }
        for (String due : List.of("Echeance", "DateEch", "EcheanceDate", "DateDEcheance", "PieceEcheance")) {
            names.put(normal(due), DUE_DATE);
        }
        return names;
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    /** AMOUNT: debit and credit, or amount and sense. */
    private enum Need {
        REQUIRED,
        OPTIONAL,
        AMOUNT
    }
}
