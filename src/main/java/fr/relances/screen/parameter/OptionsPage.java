package fr.relances.screen.parameter;

import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EditionOptions;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.AskWindow;
import fr.relances.screen.Canvas;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Latest;
import fr.relances.screen.Page;
import fr.relances.screen.Press;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** Paramétrages éditions: what holds for all editions, stored with F10, and the levels, each on a page of its own. */
final class OptionsPage extends Page {

    private final OptionsUseCases useCases;
    private final OptionsFlow.LevelEditor editor;
    private final String entityCode;
    private final OptionsForm options;
    private final Latest<Runnable> reading;
    private EditionOptions seen;
    private LevelTable levels;
    private boolean onLevels;

    OptionsPage(Desk desk, OptionsUseCases useCases, OptionsFlow.LevelEditor editor, EntityParameters parameters) {
        super(desk, "options");
        this.useCases = useCases;
        this.editor = editor;
        this.entityCode = parameters.entity().code();
        this.options = new OptionsForm(desk);
        this.reading = new Latest<>(desk, Runnable::run);
        this.seen = EditionOptions.of(parameters);
        options.show(seen);
        options.form().onEdge(by -> {
            focus(true, by < 0);
            return true;
        });
        keys.bind(Key.F5, "key.options.add", this::add);
        keys.bind(Key.F10, "key.validate", this::store);
        keys.bind('s', "key.options.delete", this::askDelete).when(() -> onLevels && !levels.isEmpty());
        show(parameters);
        focus(false, false);
    }

    private void show(EntityParameters parameters) {
        levels = new LevelTable(desk, parameters.levels().values(), this::edit);
        focus(onLevels, false);
    }

    private void focus(boolean toLevels, boolean last) {
        onLevels = toLevels;
        if (toLevels) {
            fill(levels.list());
            if (last) {
                levels.list().press(Press.of(Key.END));
            }
        } else {
            fill(options.form());
        }
    }

    /** Tab goes round from the fields to the list and back; in the list ↑ above the first level does too. */
    @Override
    protected boolean press(Press press) {
        if (onLevels && (press.key() == Key.TAB || press.key() == Key.BACK_TAB)) {
            leaveLevels(press.key() == Key.BACK_TAB);
            return true;
        }
        if (onLevels && press.key() == Key.UP && levels.atTop()) {
            leaveLevels(true);
            return true;
        }
        return super.press(press);
    }

    private void leaveLevels(boolean backwards) {
        focus(false, false);
        options.enter(backwards);
    }

    private void store() {
        if (!options.form().check()) {
            return;
        }
        EditionOptions wanted = options.options();
        WorkWindow.run(desk, title(), progress -> useCases.store().run(entityCode, seen, wanted), changed -> {
            seen = wanted;
            options.form().saved();
            desk.say(Messages.of("options.stored", changed));
        });
    }

    private void add() {
        WorkWindow.run(desk, title(), progress -> useCases.propose().run(entityCode), this::edit);
    }

    private void edit(DunningLevel level) {
        editor.open(desk, level, () -> reload(level.level()));
    }

    private void askDelete() {
        DunningLevel level = levels.list().current();
        String question = Messages.of("options.delete.ask", level.level(), level.name());
        new AskWindow(desk, question, () -> delete(level)).show();
    }

    private void delete(DunningLevel level) {
        WorkWindow.run(
                desk,
                title(),
                progress -> {
                    useCases.delete().run(entityCode, level);
                    return level;
                },
                deleted -> {
                    reload(deleted.level() - 1);
                    desk.say(Messages.of("options.deleted", deleted.level(), deleted.name()));
                });
    }

    /** The levels as they are stored now; fields that were changed and not stored yet stay as they are. */
    private void reload(int level) {
        reading.ask(progress -> {
            EntityParameters stored = useCases.readParameters().run(entityCode);
            return () -> {
                show(stored);
                levels.select(level);
            };
        });
    }

    @Override
    protected String step() {
        return Messages.of("entity.step", entityCode);
    }

    @Override
    protected String hint() {
        return onLevels ? Messages.of("options.hint.levels") : super.hint();
    }

    @Override
    protected boolean unsaved() {
        return options.form().touched();
    }

    /** Asks before what was typed is dropped. */
    @Override
    protected void back() {
        if (unsaved()) {
            new AskWindow(desk, Messages.of("options.leave"), () -> desk.close(this)).show();
        } else {
            desk.close(this);
        }
    }

    @Override
    protected void paintBody(Canvas body) {
        body.rule(OptionsForm.HEIGHT, Messages.of("options.section.levels"));
        int top = OptionsForm.HEIGHT + 1;
        Canvas below = body.sub(0, top, body.columns(), body.rows() - top);
        if (onLevels) {
            options.form().paintIdle(body);
            levels.list().paint(below);
        } else {
            levels.paintIdle(below);
            options.form().paint(body);
        }
    }
}
