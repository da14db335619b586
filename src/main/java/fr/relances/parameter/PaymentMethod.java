package fr.relances.parameter;

/** How a pièce is to be paid; R9: not dunned where it is not dunnable, or within its grace days after the due date. */
public record PaymentMethod(String code, String label, boolean dunnable, int graceDays) {}
