/** The pièces of tiers with their movements, disputes and promises. */
package fr.relances.openitem;
