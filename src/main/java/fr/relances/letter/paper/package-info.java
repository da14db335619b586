/** The sheet and the typefaces: sizes, widths, and which characters can be printed. */
package fr.relances.letter.paper;
