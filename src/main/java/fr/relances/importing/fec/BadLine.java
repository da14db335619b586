package fr.relances.importing.fec;

/** R27: what is wrong in one place of the file; {@code reason} is French text. */
record BadLine(int line, String column, String value, String reason) {}
