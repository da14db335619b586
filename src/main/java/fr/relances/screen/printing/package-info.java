/** What screens share that send something to a print queue: the fields that choose it, and a job followed to its end. */
package fr.relances.screen.printing;
