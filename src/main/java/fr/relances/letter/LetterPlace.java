package fr.relances.letter;

/** Where a letter stands in the file of its run: pages counted from 1. */
public record LetterPlace(int firstPage, int pageCount) {}
