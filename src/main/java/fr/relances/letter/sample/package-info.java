/** Letters to a tiers that does not exist: the check of a level's texts before they are stored, and their preview. */
package fr.relances.letter.sample;
