package fr.relances.screen.level;

import fr.relances.customer.LevelFall;
import fr.relances.screen.AskWordWindow;
import fr.relances.screen.Canvas;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Look;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.List;

/** Remise à zéro des niveaux (R20): which fiches would fall, and after OUI they do. */
final class ResetPage extends Page {

    private final LevelUseCases useCases;
    private final String entityCode;
    private List<LevelFall> falls;
    private String heading;

    ResetPage(Desk desk, LevelUseCases useCases, String entityCode, List<LevelFall> falls) {
        super(desk, "reset");
        this.useCases = useCases;
        this.entityCode = entityCode;
        show(falls, Messages.of("reset.heading", falls.size()));
        keys.bind(Key.F10, "key.validate", this::confirm).when(() -> !this.falls.isEmpty());
    }

    private void show(List<LevelFall> found, String newHeading) {
        falls = found;
        heading = newHeading;
        fill(new VirtualList<>(
                desk,
                found,
                List.of(
                        Column.left(Messages.of("levels.column.code"), 12, LevelFall::code),
                        Column.left(Messages.of("levels.column.name"), 40, LevelFall::name),
                        Column.right(Messages.of("reset.column.from"), 8, fall -> Integer.toString(fall.from())),
                        Column.right(Messages.of("reset.column.to"), 8, fall -> Integer.toString(fall.to())))));
    }

    private void confirm() {
        new AskWordWindow(
                        desk,
                        Messages.of("reset.ask", falls.size()),
                        Messages.of("dunning.confirmation.word"),
                        this::store)
                .show();
    }

    private void store() {
        List<LevelFall> shown = falls;
        WorkWindow.run(
                desk,
                title(),
                progress -> useCases.reset().run(entityCode, shown),
                count -> show(List.of(), Messages.of("reset.done", count)));
    }

    @Override
    protected void paintBody(Canvas body) {
        body.put(1, 0, heading, Look.STRONG);
        super.paintBody(body.sub(0, 2, body.columns(), body.rows() - 2));
    }
}
