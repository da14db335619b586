/** Lists on paper: the control list and the aged balance. */
package fr.relances.letter.list;
