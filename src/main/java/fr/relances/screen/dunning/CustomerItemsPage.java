package fr.relances.screen.dunning;

import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.screen.Canvas;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.DetailedList;
import fr.relances.screen.Look;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.List;

/** The pièces of one tiers with what is decided about each and why, and why the whole tiers is out where it is. */
final class CustomerItemsPage extends Page {

    private static final int HEAD_ROWS = 2;

    private final CustomerDecision decision;

    CustomerItemsPage(Desk desk, CustomerDecision decision) {
        super(desk, "dunning.items");
        this.decision = decision;
        fill(new DetailedList<>(new VirtualList<>(desk, decision.items(), columns()), 2, ItemColumns::whole));
    }

    private static List<Column<ItemDecision>> columns() {
        return List.of(
                Column.left(Messages.of("dunning.column.decision"), 8, ItemColumns::decision),
                Column.left(Messages.of("dunning.column.number"), 12, ItemColumns::number),
                Column.left(Messages.of("dunning.column.due_date"), 11, ItemColumns::lastDay),
                Column.right(Messages.of("dunning.column.level"), 6, ItemColumns::level),
                Column.right(Messages.of("dunning.column.balance"), 12, ItemColumns::balance),
                Column.right(Messages.of("dunning.column.dunned"), 12, ItemColumns::amount),
                Column.left(Messages.of("dunning.column.reason"), 60, ItemDecision::reason));
    }

    @Override
    protected String step() {
        return decision.customer().code() + " " + decision.customer().name();
    }

    private String outcome() {
        if (!decision.letter()) {
            return Messages.of("dunning.items.out", decision.outcome().text());
        }
        return Messages.of(
                "dunning.items.letter",
                decision.items(Decision.RELANCER).size(),
                Formats.euros(decision.debit()),
                Formats.euros(decision.credit()),
                Formats.euros(decision.net()));
    }

    @Override
    protected void paintBody(Canvas body) {
        body.put(1, 0, outcome(), Look.STRONG);
        super.paintBody(body.sub(0, HEAD_ROWS, body.columns(), body.rows() - HEAD_ROWS));
    }
}
