/** The commands of INTERFACES: options in, use case called, exit status out. Only this package knows picocli. */
package fr.relances.command;
