/** Entry 36 of the INDEX: the tables of codes, types de tiers, ATC and modes de règlement. */
package fr.relances.screen.table;
