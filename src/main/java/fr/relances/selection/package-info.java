/** Named selections: what an operator chose on a screen, to be recalled with F2. The screen says what stands in one. */
package fr.relances.selection;
