/** Historique des relances: editions, their letters, the text of each; printing again and undoing. Entry 14. */
package fr.relances.screen.history;
