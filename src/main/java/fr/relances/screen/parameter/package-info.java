/** Paramétrages éditions: the options of all editions with the list of levels, and the page of one level. */
package fr.relances.screen.parameter;
