/** Gestion des niveaux de relance and Remise à zéro des niveaux: entries 31 and 32 of the INDEX. */
package fr.relances.screen.level;
