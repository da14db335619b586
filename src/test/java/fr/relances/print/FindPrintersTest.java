package fr.relances.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The queues as an operator wants them: what was used last first, then the server's default. */
class FindPrintersTest {

    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final Spooler spooler = Spoolers.with(
            Spoolers.ready("ZOE"),
            new PrintQueue("COMPTA", "", true, false, "", true),
            Spoolers.ready("ACCUEIL"),
            Spoolers.ready("MAIRIE"));

    private Printers find(Session who) {
        return new FindPrinters(database, who, spooler).run();
    }

    @Test
    void proposesTheDefaultFirstAndThenByName() {
        assertThat(find(session).queues())
                .extracting(PrintQueue::name)
                .containsExactly("COMPTA", "ACCUEIL", "MAIRIE", "ZOE");
        assertThat(find(session).lastChoice("ZOE")).isEqualTo(PrintChoice.of("ZOE"));
    }

    @Test
    void proposesWhatThisOperatorUsedLastAsItWasUsed() {
        PrintChoice zoe = new PrintChoice("ZOE", 2, true, "Bac2");
        Session later = new Session("dupont", Clock.offset(session.clock(), Duration.ofMinutes(1)), permission -> {});
        new RememberPrinter(database, session).run(PrintChoice.of("ZOE"));
        new RememberPrinter(database, session).run(PrintChoice.of("MAIRIE"));
        new RememberPrinter(database, later).run(zoe);
        assertThat(find(session).queues())
                .extracting(PrintQueue::name)
                .containsExactly("ZOE", "COMPTA", "ACCUEIL", "MAIRIE");
        assertThat(find(session).lastChoice("ZOE")).isEqualTo(zoe);
        Session other = new Session("martin", session.clock(), permission -> {});
        assertThat(find(other).queues().get(0).name()).isEqualTo("COMPTA");
        assertThat(find(other).lastChoice("ZOE")).isEqualTo(PrintChoice.of("ZOE"));
    }

    @Test
    void tellsWhyThereIsNone() {
        assertThat(new FindPrinters(database, session, Spoolers.none()).run().problem())
                .hasValueSatisfying(text -> assertThat(text).contains("ne répond pas"));
        assertThat(new FindPrinters(database, session, Spoolers.with()).run().problem())
                .hasValueSatisfying(text -> assertThat(text).contains("aucune file d'impression"));
    }
}
