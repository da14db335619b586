package fr.relances.screen.parameter;

import fr.relances.letter.sample.PreviewLevel;
import fr.relances.letter.template.TextFault;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.LevelField;
import fr.relances.screen.AskWindow;
import fr.relances.screen.Canvas;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.Part;
import fr.relances.screen.Press;
import fr.relances.screen.TextArea;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One level of dunning: its conditions and its texts; F6 goes from the text to the text over its letter, to the letter. */
public final class LevelPage extends Page {

    private enum Mode {
        TEXT,
        SPLIT,
        LETTER
    }

    private final LevelPageUseCases useCases;
    private final EntityParameters parameters;
    private final Runnable stored;
    private final LevelForm fields;
    private final TextArea header;
    private final TextArea footer;
    private final PreviewPane preview;
    private Optional<DunningLevel> seen;
    private DunningLevel shown;
    private Part focus;
    private Mode mode = Mode.TEXT;

    private LevelPage(
            Desk desk, LevelPageUseCases useCases, EntityParameters parameters, DunningLevel level, Runnable stored) {
        super(desk, "dunning_level");
        this.useCases = useCases;
        this.parameters = parameters;
        this.stored = stored;
        this.fields = new LevelForm(desk);
        this.header = area("dunning_level.header");
        this.footer = area("dunning_level.footer");
        this.preview = new PreviewPane(desk, useCases, this::mark);
        fields.form().onChange(this::changed);
        fields.form().onEdge(by -> {
            focus(by > 0 ? header : footer);
            return true;
        });
        keys.bind(Key.F6, "key.dunning_level.preview", this::nextMode);
        keys.bind(Key.F10, "key.validate", this::store);
        seen = Optional.ofNullable(parameters.levels().get(level.level()));
        show(seen.orElse(level));
        focus(fields.form());
    }

    /** Opens the level as it is stored now; {@code level} as it is given where it is new. {@code stored} follows each F10. */
    public static void open(Desk desk, LevelPageUseCases useCases, DunningLevel level, Runnable stored) {
        WorkWindow.run(
                desk,
                Messages.of("title.dunning_level"),
                progress ->
                        useCases.readParameters().run(useCases.currentEntity().administrativeCode()),
                parameters -> desk.open(new LevelPage(desk, useCases, parameters, level, stored)));
    }

    private TextArea area(String name) {
        TextArea area = new TextArea(desk, name, LevelField.LONGEST_TEXT);
        area.onList(() -> MergeFieldList.open(
                desk, new PreviewLevel(parameters, LocalDate.now(desk.clock())).fields(level()), area));
        area.onChange(this::changed);
        return area;
    }

    private void show(DunningLevel level) {
        shown = level;
        fields.show(level);
        header.set(level.texts().header());
        footer.set(level.texts().footer());
        changed();
    }

    /** A text that was not touched stays as it was stored, to the letter. */
    private DunningLevel level() {
        DunningLevel.Texts texts = shown.texts();
        return fields.level(
                shown.level(),
                new DunningLevel.Texts(
                        header.touched() ? header.value() : texts.header(),
                        footer.touched() ? footer.value() : texts.footer()));
    }

    private void changed() {
        preview.ask(level());
    }

    private void mark(Optional<TextFault> fault) {
        header.wrong(fault.filter(TextFault::inHeader).isPresent());
        footer.wrong(fault.filter(found -> !found.inHeader()).isPresent());
    }

    private void focus(Part part) {
        focus = part;
        fill(mode == Mode.LETTER ? preview : focus);
        if (focus == header) {
            preview.showHeader();
        } else if (focus == footer) {
            preview.showFooter();
        } else {
            preview.showBegin();
        }
    }

    private void nextMode() {
        mode(Mode.values()[(mode.ordinal() + 1) % Mode.values().length]);
        if (mode == Mode.SPLIT) {
            preview.reload();
            changed();
        }
    }

    private void mode(Mode next) {
        mode = next;
        focus(focus);
    }

    @Override
    protected boolean press(Press press) {
        return part().press(press) || leave(press.key()) || keys.press(press);
    }

    /** Out of a text to the next part of the page, or the one before. */
    private boolean leave(Key key) {
        if (mode == Mode.LETTER || focus == fields.form()) {
            return false;
        }
        boolean forward = key == Key.TAB || key == Key.DOWN;
        if (!forward && key != Key.BACK_TAB && key != Key.UP) {
            return false;
        }
        if (forward && focus == footer && key == Key.DOWN) {
            return false;
        }
        if (forward == (focus == footer)) {
            fields.form().enter(forward);
            focus(fields.form());
        } else {
            focus(forward ? footer : header);
        }
        return true;
    }

    private record Attempt(Optional<TextFault> fault, List<LevelField> changed) {}

    private void store() {
        if (!fields.form().check()) {
            mode = Mode.TEXT;
            focus(fields.form());
            return;
        }
        DunningLevel level = level();
        WorkWindow.run(desk, title(), progress -> attempt(level), attempt -> done(level, attempt));
    }

    private Attempt attempt(DunningLevel level) {
        Optional<TextFault> fault = useCases.check().fault(level);
        return new Attempt(
                fault,
                fault.isPresent()
                        ? List.of()
                        : useCases.edit().run(useCases.currentEntity().administrativeCode(), seen, level));
    }

    private void done(DunningLevel level, Attempt attempt) {
        if (attempt.fault().isPresent()) {
            go(attempt.fault().get());
            return;
        }
        seen = Optional.of(level);
        shown = level;
        fields.form().saved();
        header.saved();
        footer.saved();
        stored.run();
        String changed = attempt.changed().stream().map(LevelField::label).collect(Collectors.joining(", "));
        desk.say(
                changed.isEmpty()
                        ? Messages.of("level.unchanged", level.level())
                        : Messages.of("level.stored", level.level(), changed));
    }

    private void go(TextFault fault) {
        TextArea area = fault.inHeader() ? header : footer;
        area.go(fault.line(), fault.column());
        mode = mode == Mode.LETTER ? Mode.TEXT : mode;
        focus(area);
        desk.refuse(fault.text());
    }

    /** From a letter to the text; from the text to the list, which asks before what was typed is dropped. */
    @Override
    protected void back() {
        if (mode != Mode.TEXT) {
            mode(Mode.TEXT);
        } else if (unsaved()) {
            new AskWindow(desk, Messages.of("level.leave"), () -> desk.close(this)).show();
        } else {
            desk.close(this);
        }
    }

    @Override
    protected boolean unsaved() {
        return fields.form().touched() || header.touched() || footer.touched();
    }

    @Override
    protected String step() {
        return Messages.of("level.step", shown.level(), shown.name());
    }

    @Override
    protected void paintBody(Canvas body) {
        if (mode == Mode.LETTER) {
            preview.paint(body);
            return;
        }
        if (mode == Mode.TEXT) {
            new LevelLayout(fields.form(), header, footer).paintAll(body, focus);
            return;
        }
        int above = focus == fields.form() ? LevelForm.ROWS : body.rows() / 2;
        focus.paint(body.sub(0, 0, body.columns(), above));
        preview.paintIdle(body.sub(0, above, body.columns(), body.rows() - above));
    }
}
