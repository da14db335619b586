package fr.relances.screen.printing;

/** Where the fields of an output begin, and the field and name of the file. */
public record OutputPlace(int row, String fileField, String fileName) {}
