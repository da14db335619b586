/** Tiers and pièces as CSV, in and out: one format, so that what was written can be read back (R25, R27). */
package fr.relances.importing.csv;
