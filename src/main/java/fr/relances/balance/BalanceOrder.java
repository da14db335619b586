package fr.relances.balance;

/** In which order the tiers of a balance stand: by name as French dictionaries do, or the highest balance first. */
public enum BalanceOrder {
    NAME,
    BALANCE;

    public BalanceOrder other() {
        return this == NAME ? BALANCE : NAME;
    }
}
