package fr.relances.dunning.run;

import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A run as it is stored, for what happens to it later; {@code since}: when it was closed. */
record StoredRun(
        long id,
        String state,
        int level,
        LocalDate dunningDate,
        String archivePath,
        String archiveSha256,
        LocalDateTime since) {

    static StoredRun get(HistoryMapper mapper, HistoryFilter filter) {
        return mapper.findStored(filter).stream()
                .findFirst()
                .orElseThrow(() -> new OperatorException("history.unknown", Long.toString(filter.number())));
    }

    /** Refuses a run whose letters never counted. */
    static StoredRun getDefinitive(HistoryMapper mapper, HistoryFilter filter) {
        StoredRun run = get(mapper, filter);
        if (!run.state.equals("COMMITTED")) {
            throw new OperatorException("history.not_definitive", Long.toString(run.id));
        }
        return run;
    }
}
