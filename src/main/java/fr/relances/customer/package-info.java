/** The tiers: who owes. */
package fr.relances.customer;
