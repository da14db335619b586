/** What comes in and goes out as files: CSV and FEC (R25 to R27). */
package fr.relances.importing;
