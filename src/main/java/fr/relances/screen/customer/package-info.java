/**
 * Tiers: {@link fr.relances.screen.customer.CustomerFlow} opens the list, whose rows open CustomerPage, the fiche: its
 * fields (CustomerForm), its pièces and the history of its letters, one after another by F5.
 */
package fr.relances.screen.customer;
