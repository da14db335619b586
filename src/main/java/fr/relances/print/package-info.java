/**
 * Where finished letters go and when they are safe: files, the archive, and the queues of a print spooler. What the
 * spooler is stands behind {@link fr.relances.print.Spooler}; {@code print.cups} is the one that there is.
 */
package fr.relances.print;
