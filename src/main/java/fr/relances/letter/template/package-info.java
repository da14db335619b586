/** Models and texts: found in their folders, checked with line and column, merged with a letter's data into blocks. */
package fr.relances.letter.template;
