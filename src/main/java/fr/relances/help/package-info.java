/** The user's manual: the very texts that F1 shows, in the order of the INDEX. */
package fr.relances.help;
