package fr.relances.letter.template;

/** What follows one another in a letter: paragraphs of text and blocks that the engine draws. */
public sealed interface Element permits Paragraph, Block {}
