/** Who works, and the clock they work by. */
package fr.relances.session;
