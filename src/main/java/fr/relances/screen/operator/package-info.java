/** Entry 38 of the INDEX: who may work on the base, and with which role. */
package fr.relances.screen.operator;
