package fr.relances.letter.template;

/** What is wrong with a text of a level and where, from 1, in the text as it was written. */
public record TextFault(boolean inHeader, int line, int column, String text) {}
