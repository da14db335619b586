package fr.relances.screen.level;

import fr.relances.customer.CustomerName;
import fr.relances.openitem.ChangedLevels;
import fr.relances.openitem.LevelCriteria;
import fr.relances.openitem.LevelItem;
import fr.relances.screen.AskWindow;
import fr.relances.screen.Canvas;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Look;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.selection.Selections;
import fr.relances.selection.SelectionPlace;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.List;

/**
 * Gestion des niveaux de relance (R19) on one screen, as the old page has it: criteria above, lines below. F10 goes on
 * from the criteria to the consultation, where lines are grey, to the modification, where they can be ticked, and
 * stores the ticked ones.
 */
final class LevelPage extends Page {

    /** How far the operator has come. */
    private enum Stage {
        CRITERIA,
        CONSULTATION,
        MODIFICATION
    }

    private final LevelUseCases useCases;
    private final String entityCode;
    private final LevelForm criteria;
    private final Selections selections;
    private Stage stage = Stage.CRITERIA;
    private LevelCriteria asked;
    private List<LevelItem> items = List.of();
    private VirtualList<LevelItem> list;

    LevelPage(Desk desk, LevelUseCases useCases, String entityCode, List<CustomerName> customers) {
        super(desk, "levels");
        this.useCases = useCases;
        this.entityCode = entityCode;
        this.criteria = new LevelForm(desk, customers);
        this.selections = new Selections(
                        desk,
                        useCases.selections(),
                        new SelectionPlace(entityCode, "NIVEAUX"),
                        new LevelSelection(criteria, this::toCriteria))
                .bind(keys);
        keys.when(() -> stage != Stage.MODIFICATION);
        toCriteria();
    }

    private void toCriteria() {
        stage = Stage.CRITERIA;
        list = null;
        fill(criteria.form());
        keys.bind(Key.F10, "key.levels.look", this::look);
    }

    private void look() {
        if (criteria.form().check()) {
            asked = criteria.criteria(entityCode);
            selections.rememberLast(criteria.lines().content());
            consult(() -> {});
        }
    }

    /** Shows the lines in grey, {@code then} does what follows. */
    private void consult(Runnable then) {
        LevelCriteria now = asked;
        WorkWindow.run(desk, title(), progress -> useCases.findItems().run(now), found -> {
            stage = Stage.CONSULTATION;
            items = found;
            list = new VirtualList<>(desk, found, columns()).grey();
            fill(list);
            keys.bind(Key.F10, "key.levels.modify", this::modify).when(() -> !items.isEmpty());
            then.run();
        });
    }

    private void modify() {
        if (!criteria.checkNewLevel()) {
            toCriteria();
            return;
        }
        stage = Stage.MODIFICATION;
        list = new VirtualList<>(desk, items, columns()).tickable(() -> {});
        fill(list);
        keys.bind(Key.F10, "key.validate", this::store);
    }

    private void store() {
        List<LevelItem> ticked = list.tickedRows();
        if (ticked.isEmpty()) {
            desk.refuse(Messages.of("levels.nothing_ticked"));
            return;
        }
        WorkWindow.run(
                desk, title(), progress -> useCases.change().run(asked, criteria.newLevel(), ticked), this::stored);
    }

    private void stored(ChangedLevels done) {
        criteria.form().saved();
        consult(() -> {
            desk.say(Messages.of("levels.done", done.changed(), done.unchanged(), done.customerLevel()));
            if (done.differs()) {
                String question = Messages.of("levels.align", done.customerLevel(), done.highestLevel());
                new AskWindow(desk, question, this::align).show();
            }
        });
    }

    private void align() {
        WorkWindow.run(
                desk,
                title(),
                progress -> useCases.align().run(entityCode, asked.customerCode()),
                level -> desk.say(Messages.of("levels.aligned", level)));
    }

    /** One stage back; ticks that were set are given up only after a question. */
    @Override
    protected void back() {
        switch (stage) {
            case CRITERIA -> super.back();
            case CONSULTATION -> toCriteria();
            case MODIFICATION -> {
                if (list.touched()) {
                    new AskWindow(desk, Messages.of("levels.drop_ticks"), () -> consult(() -> {})).show();
                } else {
                    consult(() -> {});
                }
            }
        }
    }

    @Override
    protected boolean unsaved() {
        return stage == Stage.MODIFICATION && list.touched();
    }

    @Override
    protected String step() {
        return criteria.customer().map(CustomerName::name).orElse("");
    }

    private static List<Column<LevelItem>> columns() {
        return List.of(
                Column.left(Messages.of("levels.column.number"), 20, LevelItem::number),
                Column.left(Messages.of("levels.column.date"), 10, item -> Formats.date(item.itemDate())),
                Column.left(Messages.of("levels.column.due_date"), 10, item -> Formats.date(item.dueDate())),
                Column.right(Messages.of("levels.column.balance"), 12, item -> Formats.amount(item.balance())),
                Column.right(Messages.of("levels.column.level"), 6, item -> Integer.toString(item.level())),
                Column.left(Messages.of("levels.column.last_short"), 10, item -> Formats.date(item.lastDunningDate())));
    }

    private String heading() {
        return switch (stage) {
            case CRITERIA -> Messages.of("levels.heading.criteria");
            case CONSULTATION -> Messages.of("levels.heading.consultation", items.size());
            case MODIFICATION ->
                Messages.of("levels.heading.modification", list.tickedRows().size(), items.size());
        };
    }

    @Override
    protected void paintBody(Canvas body) {
        Canvas head = body.sub(0, 0, body.columns(), LevelForm.ROWS);
        if (list == null) {
            criteria.form().paint(head);
        } else {
            criteria.form().paintIdle(head);
        }
        body.rule(LevelForm.ROWS, "");
        body.put(1, LevelForm.ROWS + 1, heading(), stage == Stage.MODIFICATION ? Look.STRONG : Look.PLAIN);
        if (list != null) {
            int top = LevelForm.ROWS + 2;
            list.paint(body.sub(0, top, body.columns(), body.rows() - top));
        }
    }
}
