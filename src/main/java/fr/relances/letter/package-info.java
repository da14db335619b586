/** The letter: model, fields, layout, PDF. Only this package knows Velocity and OpenPDF. */
package fr.relances.letter;
