package fr.relances.importing.csv;

import fr.relances.amount.Amount;
import fr.relances.customer.PaymentTerms;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row as the pièce that it makes of what was stored before, or of nothing (R25); pure. */
final class ReadItem {

    static final int KEY_LENGTH = 400;
    static final int SITE_LENGTH = 20;
    private static final int NUMBER_LENGTH = 100;
    private static final int CODE_LENGTH = 20;
    private static final int REASON_LENGTH = 200;

    private static final String INVOICE = "FACTURE";
    private static final String CREDIT_NOTE = "AVOIR";
    private static final Set<String> NATURES = Set.of(INVOICE, CREDIT_NOTE, "REGLEMENT");

    private final Map<String, String> termsByCustomer;
    private final boolean takeLevels;

    /** {@code termsByCustomer}: the stored terms of each known tiers, empty where it has none. */
    ReadItem(Map<String, String> termsByCustomer, boolean takeLevels) {
        this.termsByCustomer = termsByCustomer;
        this.takeLevels = takeLevels;
    }

    ItemRecord run(RowReader row, String key, ItemRecord.Party party, Optional<ItemRecord> stored) {
        String number = row.required(Columns.NUMBER, NUMBER_LENGTH);
        row.required(Columns.ITEM_DATE, NUMBER_LENGTH);
        row.required(Columns.AMOUNT, NUMBER_LENGTH);
        LocalDate date = row.date(Columns.ITEM_DATE).orElse(LocalDate.EPOCH);
        ItemRecord.Sums sums = sums(row, stored.map(ItemRecord::sums));
        String method = row.text(
                Columns.PAYMENT_METHOD,
                CODE_LENGTH,
                stored.map(item -> item.paper().paymentMethod()).orElse(""));
        return new ItemRecord(
                stored.map(ItemRecord::id).orElse(0L),
                key,
                party,
                new ItemRecord.Paper(number, nature(row, sums.amount(), stored), date, method),
                due(row, date, party.customerCode(), sums, stored.map(ItemRecord::due)),
                sums,
                dispute(row, sums, stored.map(ItemRecord::dispute).orElse(ItemRecord.Dispute.NONE)),
                promise(row, sums, stored.map(ItemRecord::promise).orElse(ItemRecord.Promise.NONE)),
                standing(row, sums, stored.map(ItemRecord::standing)));
    }

    /** Without balance a new pièce is wholly open; of a known one the movements stay. */
    private static ItemRecord.Sums sums(RowReader row, Optional<ItemRecord.Sums> before) {
        Amount amount = row.amount(Columns.AMOUNT).orElse(Amount.ZERO);
        Amount moved = before.map(ItemRecord.Sums::moved).orElse(Amount.ZERO);
        Amount balance = row.amount(Columns.BALANCE).orElse(amount.minus(moved));
        if (row.gives(Columns.BALANCE) && balance.abs().compareTo(amount.abs()) > 0) {
            row.doubt(Columns.BALANCE, "import.doubt.balance", amount);
        }
        return new ItemRecord.Sums(amount, balance);
    }

    private static String nature(RowReader row, Amount amount, Optional<ItemRecord> stored) {
        String bySign = amount.isNegative() ? CREDIT_NOTE : INVOICE;
        if (!row.gives(Columns.NATURE)) {
            boolean sameSign =
                    stored.isPresent() && stored.get().sums().amount().isNegative() == amount.isNegative();
            return sameSign ? stored.get().paper().nature() : bySign;
        }
        String nature =
                row.text(Columns.NATURE, CODE_LENGTH).toUpperCase(Locale.ROOT).replace('È', 'E');
        if (!NATURES.contains(nature)) {
            row.refuse(Columns.NATURE, "import.bad.nature");
            return bySign;
        }
        if (!nature.equals(bySign) && Set.of(INVOICE, CREDIT_NOTE).contains(nature) && !amount.isZero()) {
            row.refuse(Columns.NATURE, "import.bad.nature_sign", amount);
        }
        return nature;
    }

    /** Given, else what is stored, else estimated from the terms; an estimate follows the terms when the cell is empty. */
    private ItemRecord.Due due(
            RowReader row, LocalDate itemDate, String customer, ItemRecord.Sums sums, Optional<ItemRecord.Due> before) {
        Optional<LocalDate> given = row.date(Columns.DUE_DATE);
        Optional<Boolean> estimated = row.flag(Columns.DUE_DATE_ESTIMATED);
        if (sums.amount().isNegative()) {
            return ItemRecord.Due.NONE;
        }
        if (given.isPresent()) {
            return new ItemRecord.Due(given.get(), estimated.orElse(false));
        }
        if (before.isPresent()
                && before.get().date() != null
                && (!row.has(Columns.DUE_DATE) || !before.get().estimated())) {
            return before.get();
        }
        PaymentTerms terms =
                PaymentTerms.parse(termsByCustomer.getOrDefault(customer, "")).orElse(PaymentTerms.USUAL);
        return new ItemRecord.Due(terms.dueDate(itemDate), true);
    }

    /** R25: a dispute survives unless the file gives another one; an amount of 0 ends it. */
    private static ItemRecord.Dispute dispute(RowReader row, ItemRecord.Sums sums, ItemRecord.Dispute before) {
        Amount amount = row.amount(Columns.DISPUTE).orElse(before.amount());
        if (amount.isNegative()) {
            row.refuse(Columns.DISPUTE, "import.bad.negative");
        } else if (row.gives(Columns.DISPUTE) && amount.compareTo(sums.amount().abs()) > 0) {
            row.refuse(Columns.DISPUTE, "import.bad.above", sums.amount());
        }
        String reason =
                row.gives(Columns.DISPUTE_REASON) ? row.text(Columns.DISPUTE_REASON, REASON_LENGTH) : before.reason();
        return new ItemRecord.Dispute(amount, reason);
    }

    /** R25: a promise survives unless the file gives another one; without amount it is for the whole balance. */
    private static ItemRecord.Promise promise(RowReader row, ItemRecord.Sums sums, ItemRecord.Promise before) {
        Optional<LocalDate> date = row.date(Columns.PROMISE_DATE);
        Optional<Amount> amount = row.amount(Columns.PROMISE_AMOUNT);
        if (amount.isPresent() && !amount.get().isPositive()) {
            row.refuse(Columns.PROMISE_AMOUNT, "import.bad.not_positive");
        }
        if (date.isEmpty()) {
            if (amount.isPresent() && !row.gives(Columns.PROMISE_DATE)) {
                row.refuse(Columns.PROMISE_AMOUNT, "import.bad.promise_date");
            }
            return before;
        }
        Amount promised = amount.orElse(sums.balance());
        return promised.isPositive() ? new ItemRecord.Promise(date.get(), promised) : before;
    }

    /** Levels in a file count for new pièces, and for known ones when that was asked for; credits have none (R8). */
    private Standing standing(RowReader row, ItemRecord.Sums sums, Optional<Standing> before) {
        Standing given = row.standing();
        if (given.level() == 0 && given.lastDunning() != null) {
            row.refuse(Columns.LAST_DUNNING, "import.bad.level_date");
        }
        if (sums.amount().isNegative()) {
            if (given.level() > 0) {
                row.refuse(Columns.LEVEL, "import.bad.credit_level");
            }
            return Standing.NONE;
        }
        return before.isEmpty() || takeLevels && row.gives(Columns.LEVEL) ? given : before.get();
    }
}
