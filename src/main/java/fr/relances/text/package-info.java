/** How the program speaks and is spoken to: messages by key, dates and amounts as typed and as written, refusals. */
package fr.relances.text;
