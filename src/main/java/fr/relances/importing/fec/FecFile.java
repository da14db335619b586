package fr.relances.importing.fec;

import fr.relances.importing.TextFile;
import java.time.LocalDate;

/** A FEC that was read and is good. */
record FecFile(TextFile text, FecContent content, CustomerLines lines) {

    /** What was asked for, else the day of the last entry. */
    LocalDate cutOff(FecRequest request) {
        return request.cutOff() != null ? request.cutOff() : content.lastDate();
    }
}
