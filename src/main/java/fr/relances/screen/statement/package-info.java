/** The relevé de compte of a tiers, from its fiche: the day, and where it goes. */
package fr.relances.screen.statement;
