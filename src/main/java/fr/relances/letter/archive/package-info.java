/** Letters that went out, read back from their archive: pages copied as they were, and their text. */
package fr.relances.letter.archive;
