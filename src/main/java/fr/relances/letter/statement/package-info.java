/** The relevé de compte: all that is open on a tiers, laid out as a letter and made of its pieces. */
package fr.relances.letter.statement;
