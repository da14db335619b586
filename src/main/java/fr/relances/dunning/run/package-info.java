/**
 * What an edition is (R13 to R18) and what became of it: {@link fr.relances.dunning.run.DraftDunning} writes the letters
 * and stores nothing, {@link fr.relances.dunning.run.IssueDunning} makes a proposal definitive exactly as it was shown
 * (claim, render, make safe, store), {@link fr.relances.dunning.run.RecoverRuns} finishes or undoes at start what a dead
 * process left open; then the history: find, read, print again, undo.
 */
package fr.relances.dunning.run;
