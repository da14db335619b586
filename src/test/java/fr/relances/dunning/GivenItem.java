package fr.relances.dunning;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.ItemState;
import java.time.LocalDate;

/** A pièce for tables of rules, changed step by step: paid by cheque, never dunned, neither disputed nor promised. */
public final class GivenItem {

    private final Amount balance;
    private final LocalDate itemDate;
    private final LocalDate dueDate;
    private long id = 1;
    private String method = "CHQ";
    private int level;
    private LocalDate lastDunning;
    private Amount disputed = Amount.ZERO;
    private LocalDate promiseDate;
    private Amount promised;

    private GivenItem(LocalDate itemDate, LocalDate dueDate, Amount balance) {
        this.itemDate = itemDate;
        this.dueDate = dueDate;
        this.balance = balance;
    }

    public static GivenItem debit(String dueDate, String balance) {
        LocalDate due = LocalDate.parse(dueDate);
        return new GivenItem(due.minusDays(30), due, Amount.of(balance));
    }

    /** A positive amount to deduct. */
    public static GivenItem credit(String date, String amount) {
        return new GivenItem(LocalDate.parse(date), null, Amount.of(amount).negate());
    }

    public GivenItem id(long number) {
        this.id = number;
        return this;
    }

    /** Null is none. */
    public GivenItem paidBy(String code) {
        this.method = code == null ? "" : code;
        return this;
    }

    public GivenItem level(int reached) {
        this.level = reached;
        return this;
    }

    public GivenItem dunnedOn(LocalDate date) {
        this.lastDunning = date;
        return this;
    }

    public GivenItem disputed(String amount) {
        this.disputed = Amount.of(amount);
        return this;
    }

    /** Null date is no promise. */
    public GivenItem promised(LocalDate date, String amount) {
        this.promiseDate = date;
        this.promised = date == null ? null : Amount.of(amount);
        return this;
    }

    public ItemState state() {
        return new ItemState(
                id,
                "DUPONT",
                itemDate,
                dueDate,
                false,
                balance,
                method,
                level,
                lastDunning,
                disputed,
                promiseDate,
                promised);
    }
}
