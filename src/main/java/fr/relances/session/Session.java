package fr.relances.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Who works, what time it is for them, and what they may do: every stored change carries the first two. */
public record Session(String operator, Clock clock, Rights rights) {

    /** Of somebody who has not been admitted to a base yet: may do nothing that a role allows. */
    public Session(String operator, Clock clock) {
        this(operator, clock, Rights.NONE);
    }

    /** The same operator once the base says what they may do. */
    public Session with(Rights admitted) {
        return new Session(operator, clock, admitted);
    }

    /** The first thing that every use case asks that stores something. */
    public void require(Permission permission) {
        rights.require(permission);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** To the millisecond, which is what the base keeps. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
