package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the fields of a line into what they mean, or says for each column what is wrong with it. */
final class LineTyper {

    private static final List<FecColumn> OTHER_DATES =
            List.of(FecColumn.PIECE_DATE, FecColumn.LETTER_DATE, FecColumn.VALIDATION_DATE, FecColumn.DUE_DATE);
    private static final int LONGEST_CODE = 30;

    private final FecLayout layout;
    private final FecValues values = new FecValues();
    private final Map<String, String> pool = new HashMap<>();

    LineTyper(FecLayout layout) {
        this.layout = layout;
    }

    /** Whether every date, amount and code is one. */
    boolean fits(String[] fields) {
        return fault(fields) == null;
    }

    /** Adds a bad line for the first of its columns that is wrong in each kind; true when there is none. */
    boolean check(int line, String[] fields, List<BadLine> bad) {
        FecColumn fault = fault(fields);
        if (fault != null) {
            bad.add(new BadLine(line, fault.title(), layout.text(fields, fault), Messages.of(reasonOf(fields, fault))));
        }
        return fault == null;
    }

    /** The meaning of fields that {@link #check} found good. */
    LedgerLine line(int number, String[] fields) {
        LocalDate entryDate =
                values.date(layout.text(fields, FecColumn.ENTRY_DATE)).orElseThrow();
        return new LedgerLine(
                number,
                new LedgerLine.Entry(
                        named(fields, FecColumn.JOURNAL, FecColumn.JOURNAL_LABEL),
                        pooled(fields, FecColumn.ENTRY),
                        entryDate),
                named(fields, FecColumn.ACCOUNT, FecColumn.ACCOUNT_LABEL),
                named(fields, FecColumn.AUXILIARY, FecColumn.AUXILIARY_LABEL),
                new LedgerLine.Piece(
                        pooled(fields, FecColumn.PIECE),
                        optionalDate(fields, FecColumn.PIECE_DATE).orElse(entryDate),
                        optionalDate(fields, FecColumn.DUE_DATE).orElse(null)),
                pooled(fields, FecColumn.LABEL),
                debit(fields),
                credit(fields),
                pooled(fields, FecColumn.LETTER));
    }

    LocalDate entryDate(String[] fields) {
        return values.date(layout.text(fields, FecColumn.ENTRY_DATE)).orElseThrow();
    }

    Amount debit(String[] fields) {
        return layout.has(FecColumn.SENSE) ? sided(fields, Sense.DEBIT) : amount(fields, FecColumn.DEBIT);
    }

    Amount credit(String[] fields) {
        return layout.has(FecColumn.SENSE) ? sided(fields, Sense.CREDIT) : amount(fields, FecColumn.CREDIT);
    }

    /** Whether the line writes its amounts out, zeros too. */
    boolean writesAmounts(String[] fields) {
        return layout.has(FecColumn.SENSE)
                ? !layout.text(fields, FecColumn.AMOUNT).isEmpty()
                : !layout.text(fields, FecColumn.DEBIT).isEmpty()
                        && !layout.text(fields, FecColumn.CREDIT).isEmpty();
    }

    private Amount sided(String[] fields, Sense side) {
        return Sense.of(layout.text(fields, FecColumn.SENSE)).orElse(Sense.DEBIT) == side
                ? amount(fields, FecColumn.AMOUNT)
                : Amount.ZERO;
    }

    private Amount amount(String[] fields, FecColumn column) {
        return FecValues.amount(layout.text(fields, column)).orElseThrow();
    }

    private Optional<LocalDate> optionalDate(String[] fields, FecColumn column) {
        String text = layout.text(fields, column);
        return FecValues.isNoDate(text) ? Optional.empty() : values.date(text);
    }

    private LedgerLine.Named named(String[] fields, FecColumn code, FecColumn label) {
        return new LedgerLine.Named(pooled(fields, code), pooled(fields, label));
    }

    /** The same text is the same object: a ledger repeats itself. */
    private String pooled(String[] fields, FecColumn column) {
        return pool.computeIfAbsent(layout.text(fields, column), text -> text);
    }

    /** The first column that is wrong, or null. */
    private FecColumn fault(String[] fields) {
        if (values.date(layout.text(fields, FecColumn.ENTRY_DATE)).isEmpty()) {
            return FecColumn.ENTRY_DATE;
        }
        for (FecColumn column : OTHER_DATES) {
            String text = layout.text(fields, column);
            if (!FecValues.isNoDate(text) && values.date(text).isEmpty()) {
                return column;
            }
        }
        String account = layout.text(fields, FecColumn.ACCOUNT);
        if (account.isEmpty() || account.length() > LONGEST_CODE) {
            return FecColumn.ACCOUNT;
        }
        if (layout.text(fields, FecColumn.AUXILIARY).length() > LONGEST_CODE) {
            return FecColumn.AUXILIARY;
        }
        return faultOfAmounts(fields);
    }

    private FecColumn faultOfAmounts(String[] fields) {
        for (FecColumn column : List.of(FecColumn.DEBIT, FecColumn.CREDIT, FecColumn.AMOUNT)) {
            if (FecValues.amount(layout.text(fields, column)).isEmpty()) {
                return column;
            }
        }
        boolean sense = !layout.has(FecColumn.SENSE)
                || Sense.of(layout.text(fields, FecColumn.SENSE)).isPresent()
                || amount(fields, FecColumn.AMOUNT).isZero();
        return sense ? null : FecColumn.SENSE;
    }

    private String reasonOf(String[] fields, FecColumn fault) {
        return switch (fault) {
            case ACCOUNT -> layout.text(fields, fault).isEmpty() ? "fec.bad.account" : "fec.bad.long";
            case AUXILIARY -> "fec.bad.long";
            case SENSE -> "fec.bad.sense";
            case DEBIT, CREDIT, AMOUNT -> "fec.bad.amount";
            default -> layout.text(fields, fault).isEmpty() ? "fec.bad.no_date" : "fec.bad.date";
        };
    }
}
