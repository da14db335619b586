package fr.relances.importing.csv;

import java.time.LocalDate;

/** How far a fiche or pièce was dunned; {@code lastDunning} null where it never was. */
record Standing(int level, LocalDate lastDunning) {

    static final Standing NONE = new Standing(0, null);
}
