/** Who is dunned and why (R1 to R11), what an edition is (R13 to R18): proposing, issuing, recovering. */
package fr.relances.dunning;
