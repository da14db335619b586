package fr.relances.importing.csv;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** A pièce as far as files know it; {@code id} 0 while it is not stored, empty texts and nulls where there is nothing. */
record ItemRecord(
        long id,
        String key,
        Party party,
        Paper paper,
        Due due,
        Sums sums,
        Dispute dispute,
        Promise promise,
        Standing standing) {

    record Party(String customerCode, String siteCode) {}

    /** {@code nature}: FACTURE, AVOIR or REGLEMENT. */
    record Paper(String number, String nature, LocalDate date, String paymentMethod) {}

    /** None for a credit (R8). */
    record Due(LocalDate date, boolean estimated) {

        static final Due NONE = new Due(null, false);
    }

    record Sums(Amount amount, Amount balance) {

        /** What movements have taken from the amount so far. */
        Amount moved() {
            return amount.minus(balance);
        }
    }

    record Dispute(Amount amount, String reason) {

        static final Dispute NONE = new Dispute(Amount.ZERO, "");
    }

    record Promise(LocalDate date, Amount amount) {

        static final Promise NONE = new Promise(null, null);
    }

    ItemRecord {
        promise = promise == null ? Promise.NONE : promise;
    }

    Amount balance() {
        return sums.balance();
    }

    ItemRecord withBalance(Amount balance) {
        return new ItemRecord(id, key, party, paper, due, new Sums(sums.amount(), balance), dispute, promise, standing);
    }
}
