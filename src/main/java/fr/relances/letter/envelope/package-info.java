/** The test sheet that is held against an envelope, to find where its window lies (R36). */
package fr.relances.letter.envelope;
