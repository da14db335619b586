package fr.relances.customer;

import java.time.LocalDate;

/** A fiche's level beside the highest of its open pièces and the latest date of these (null at level 0). */
record AlignedLevel(String code, int level, int highest, LocalDate latest) {}
