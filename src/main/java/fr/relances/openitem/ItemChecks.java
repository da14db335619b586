package fr.relances.openitem;

import fr.relances.amount.Amount;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.Optional;

/** What may be done to a pièce and with which values, for the field that is typed and before it is stored; pure. */
public final class ItemChecks {

    private ItemChecks() {}

    /** Nothing above the balance is taken: what was paid too much is a pièce of its own. */
    public static Optional<String> payment(OpenItem item, Amount paid) {
        return refusal(!paid.isPositive(), "item.wrong.payment.none")
                .or(() -> refusal(
                        paid.compareTo(item.balance()) > 0, "item.wrong.payment.too_much", paid, item.balance()));
    }

    /** A payment was: neither before its pièce nor to come. */
    public static Optional<String> paymentDate(OpenItem item, LocalDate date, LocalDate today) {
        LocalDate itemDate = item.terms().itemDate();
        return refusal(date.isAfter(today), "item.wrong.payment.future", date, today)
                .or(() -> refusal(date.isBefore(itemDate), "item.wrong.payment.early", date, itemDate));
    }

    /** R9: zero lifts it. */
    public static Optional<String> dispute(OpenItem item, Amount disputed) {
        return refusal(disputed.isNegative(), "item.wrong.dispute.negative", disputed)
                .or(() -> refusal(
                        disputed.compareTo(item.balance()) > 0,
                        "item.wrong.dispute.too_much",
                        disputed,
                        item.balance()));
    }

    public static Optional<String> disputeReason(Amount disputed, String reason) {
        return refusal(disputed.isPositive() && reason.isBlank(), "item.wrong.reason");
    }

    /** R32: a promise is for a day that is not past. */
    public static Optional<String> promiseDate(LocalDate date, LocalDate today) {
        return refusal(date != null && date.isBefore(today), "item.wrong.promise.past", date, today);
    }

    /** Zero drops it. */
    public static Optional<String> promise(OpenItem item, LocalDate date, Amount promised) {
        return refusal(promised.isNegative(), "item.wrong.promise.negative", promised)
                .or(() -> refusal(
                        promised.compareTo(item.balance()) > 0,
                        "item.wrong.promise.too_much",
                        promised,
                        item.balance()))
                .or(() -> refusal(date == null && promised.isPositive(), "item.wrong.promise.no_date"))
                .or(() -> refusal(date != null && promised.isZero(), "item.wrong.promise.no_amount"));
    }

    public static Optional<String> settleReason(String reason) {
        return refusal(reason.isBlank(), "item.wrong.reason");
    }

    public static Optional<String> dueDate(OpenItem item, LocalDate date) {
        LocalDate itemDate = item.terms().itemDate();
        return refusal(date.isBefore(itemDate), "item.wrong.due_date.early", date, itemDate);
    }

    private static Optional<String> refusal(boolean wrong, String key, Object... arguments) {
        return wrong ? Optional.of(Messages.of(key, arguments)) : Optional.empty();
    }
}
