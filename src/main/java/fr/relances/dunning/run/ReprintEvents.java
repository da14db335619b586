package fr.relances.dunning.run;

import fr.relances.session.Session;
import fr.relances.text.Messages;

/** What the history says of letters that were printed again. */
final class ReprintEvents {

    static final String REPRINTED = "REIMPRESSION";

    private static final int DETAIL_LENGTH = 1000;

    private final Session session;

    ReprintEvents(Session session) {
        this.session = session;
    }

    RunRows.RunEvent event(ReprintRequest request, int letters, String where) {
        HistoryFilter filter = request.filter();
        String which = filter.customerCode() == null
                ? where
                : Messages.of("undo.detail.customers", filter.customerCode()) + " ; " + where;
        String from = request.firstLetter() > 1 ? Messages.of("reprint.detail.from", request.firstLetter()) : "";
        String detail = Messages.of("reprint.detail", letters, which) + from;
        return new RunRows.RunEvent(
                filter.number(),
                REPRINTED,
                detail.substring(0, Math.min(detail.length(), DETAIL_LENGTH)),
                session.now(),
                session.operator());
    }
}
