/**
 * Who is dunned and why (R1 to R11): pure rules, no base. {@link fr.relances.dunning.decision.DecideCustomer} is the one
 * decision; every count, list, preview, letter and run comes from it. {@link
 * fr.relances.dunning.decision.CustomerTally} is the same decision one pièce at a time, for the scan.
 */
package fr.relances.dunning.decision;
