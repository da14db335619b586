/** F2: the selections of a screen, recalled, saved and deleted in one window whatever the screen. */
package fr.relances.screen.selection;
