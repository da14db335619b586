/**
 * The letter as data: what goes to whom, and where it stood in the archive. Beside it, from the bottom up: {@code
 * letter.paper} (typefaces and what they can print), {@code letter.template} (models, merge fields, blocks: the only
 * room that knows Velocity), {@code letter.layout} (lines and pages, as PDF or as text), {@code letter.list} (the control
 * list on paper), {@code letter.archive} (pages that went out, read back), {@code letter.sample} (texts checked and shown
 * with sample data). OpenPDF is known nowhere else.
 */
package fr.relances.letter;
