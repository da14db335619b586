/**
 * Pièces: {@link fr.relances.screen.openitem.ItemFlow} opens the list, whose rows open ItemPage, also from a fiche; its
 * letters open the windows in which a payment, a dispute, a promise, a settlement or a due date is typed.
 */
package fr.relances.screen.openitem;
