/** The control list on paper. */
package fr.relances.letter.list;
