/** Who works, the clock they work by, and what their role allows. */
package fr.relances.session;
