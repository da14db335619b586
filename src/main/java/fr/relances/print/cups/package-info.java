/**
 * CUPS behind {@link fr.relances.print.Spooler}: lp takes the jobs; queues and the true end of a job are asked by IPP,
 * since lp and lpstat give the same status and text to a missing queue and a dead daemon, and mix completed jobs with
 * aborted ones. Needs Debian's cups-client, nothing else.
 */
package fr.relances.print.cups;
