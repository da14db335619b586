/** Sauvegarde. */
package fr.relances.screen.backup;
