package fr.relances.importing;

import fr.relances.amount.Amount;
import fr.relances.text.OperatorException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** R26: what an import may not do unless it is confirmed. */
public final class SettlementGuard {

    private static final BigDecimal MOST_SETTLED = new BigDecimal("0.30");

    private SettlementGuard() {}

    /**
     * Refuses to settle more than 30 % of what is open: {@code settled}, the balances of the debits that would become 0;
     * {@code open}, the balances of all open debits of the entity before.
     */
    public static void checkShare(Amount settled, Amount open, boolean forced) {
        boolean tooMuch = settled.value().compareTo(open.value().multiply(MOST_SETTLED)) > 0;
        if (tooMuch && !forced) {
            throw new OperatorException("import.too_much_settled", settled, open);
        }
    }

    /** Refuses a ledger that ends before the last one of its kind. */
    public static void checkOrder(LocalDate cutOff, Optional<LocalDate> last, boolean forced) {
        if (!forced && last.isPresent() && cutOff.isBefore(last.get())) {
            throw new OperatorException("import.older", cutOff, last.get());
        }
    }
}
