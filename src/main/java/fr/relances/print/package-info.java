/** Where finished letters go and when they are safe. */
package fr.relances.print;
