/** The operators of a base: who is admitted, with which role, and the line that lets an operator's key in over SSH. */
package fr.relances.operator;
