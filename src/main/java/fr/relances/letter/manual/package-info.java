/** The user's manual on paper. */
package fr.relances.letter.manual;
