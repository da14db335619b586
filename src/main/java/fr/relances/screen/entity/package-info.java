/** Entry 35 of the INDEX: the administrative entities, their fields and their sites. */
package fr.relances.screen.entity;
