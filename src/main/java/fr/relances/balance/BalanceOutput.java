package fr.relances.balance;

/** As what an aged balance is written. */
public enum BalanceOutput {
    PDF,
    CSV
}
