/**
 * Who is dunned and why (R1 to R11), what an edition is (R13 to R18): proposing, issuing, recovering.
 *
 * <p>{@link fr.relances.dunning.DecideCustomer} is the one decision; every count, list, preview, letter and run comes
 * from it. {@link fr.relances.dunning.CustomerTally} is the same decision one pièce at a time, for the scan.
 *
 * <p>How a screen uses it: gather a {@link fr.relances.dunning.DunningCriteria}; {@link
 * fr.relances.dunning.ProposeDunning} gives a {@link fr.relances.dunning.DunningProposal} with the count line ({@code
 * totals().text()}), the rows of Tiers à relancer ({@code letters()}) and the warnings ({@link
 * fr.relances.dunning.ReadWarning} lists what is behind one). Ticked tiers: {@code criteria.forCustomers(codes)} and
 * propose again, or {@code proposal.without(codes)}. The why of one tiers: {@link fr.relances.dunning.ExplainCustomer};
 * its letter: {@link fr.relances.dunning.PreviewLetter}; the control list row by row: {@link
 * fr.relances.dunning.ReadControlList}. {@link fr.relances.dunning.DraftDunning} writes the letters and stores nothing,
 * {@link fr.relances.dunning.IssueDunning} makes the proposal definitive exactly as it was shown, {@link
 * fr.relances.dunning.RecoverRuns} finishes or undoes at start what a dead process left open.
 */
package fr.relances.dunning;
