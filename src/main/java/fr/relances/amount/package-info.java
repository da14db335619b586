/** Money. */
package fr.relances.amount;
