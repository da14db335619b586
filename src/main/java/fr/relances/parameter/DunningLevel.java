package fr.relances.parameter;

import fr.relances.amount.Amount;

/** One level of dunning (1..9) with its conditions (R10) and texts (R23); a formal notice is a mise en demeure (R35). */
public record DunningLevel(
        int level, String name, boolean formalNotice, Conditions conditions, int paymentDays, Texts texts) {

    /** R10: days of lateness, days since the last dunning, and net sum below which nothing is dunned; 0 asks nothing. */
    public record Conditions(int minimumLateness, int minimumDelay, Amount minimumAmount) {}

    /** Header and footer of the letter, with merge fields. */
    public record Texts(String header, String footer) {}
}
