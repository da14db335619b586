/** Entry 15 of the INDEX: what each tiers owes at a date, by how long it has been due. */
package fr.relances.screen.balance;
