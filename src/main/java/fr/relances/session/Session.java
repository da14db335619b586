package fr.relances.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Who works and what time it is for them: every stored change carries both. */
public record Session(String operator, Clock clock) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** To the millisecond, which is what the base keeps. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
