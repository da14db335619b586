/** The relevé de compte of a tiers: reads what is open at a day, and puts it on paper. Changes nothing. */
package fr.relances.statement;
