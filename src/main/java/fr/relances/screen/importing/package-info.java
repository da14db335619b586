/** Entry 33 of the INDEX: what to import (1/3), what that would change (2/3), what it changed (3/3). */
package fr.relances.screen.importing;
