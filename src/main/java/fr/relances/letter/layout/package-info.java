/** Puts the blocks of a letter on pages: line breaks, tables, totals; as PDF, or as text for a screen. */
package fr.relances.letter.layout;
