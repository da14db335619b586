package fr.relances.letter;

/** What follows one another in a letter: paragraphs of text and blocks that the engine draws. */
sealed interface Element permits Paragraph, Block {}
