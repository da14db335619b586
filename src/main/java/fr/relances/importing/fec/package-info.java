/**
 * The accounting export of article A47 A-1 LPF: its lines, whose they are, what is still open (R25 to R27).
 * Reading, matching and continuing a year are pure; ImportFec alone touches the base.
 */
package fr.relances.importing.fec;
