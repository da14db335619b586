/** Modèles de courrier: the files of models, what is wrong with them, a sample letter, and which one is the general model. */
package fr.relances.screen.template;
