/**
 * From criteria to a proposal. The rules stand in {@code dunning.decision}, the edition and its history in {@code
 * dunning.run}.
 *
 * <p>How a screen uses it: gather a {@link fr.relances.dunning.decision.DunningCriteria}; {@link
 * fr.relances.dunning.ProposeDunning} gives a {@link fr.relances.dunning.DunningProposal} with the count line ({@code
 * totals().text()}), the rows of Tiers à relancer ({@code letters()}) and the warnings ({@link
 * fr.relances.dunning.ReadWarning} lists what is behind one). Ticked tiers: {@code criteria.forCustomers(codes)} and
 * propose again, or {@code proposal.without(codes)}. The why of one tiers: {@link fr.relances.dunning.ExplainCustomer};
 * its letter: {@link fr.relances.dunning.PreviewLetter}; the control list row by row: {@link
 * fr.relances.dunning.ReadControlList}.
 */
package fr.relances.dunning;
