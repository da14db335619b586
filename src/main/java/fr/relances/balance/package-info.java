/** The aged balance: what each tiers owes at a date, by how long it has been due; on paper and as CSV. */
package fr.relances.balance;
