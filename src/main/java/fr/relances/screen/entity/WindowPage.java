package fr.relances.screen.entity;

import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.EnvelopeWindow;
import fr.relances.parameter.WindowSide;
import fr.relances.screen.AskWindow;
import fr.relances.screen.Canvas;
import fr.relances.screen.Desk;
import fr.relances.screen.FilePick;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.TextField;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Fenêtre de l'enveloppe: where it lies (F10 stores), drawn as it is typed, and a sheet to try it (F6). */
final class WindowPage extends Page {

    private static final int LEFT = 16;
    private static final int DRAWING = 34;
    private static final int LONGEST = 1000;

    private final WindowUseCases useCases;
    private final String code;
    private final String entityName;
    private final Form form;
    private final Map<WindowSide, TextField> sides = new EnumMap<>(WindowSide.class);
    private final TextField file;
    private EnvelopeWindow seen;

    WindowPage(Desk desk, WindowUseCases useCases, EntityParameters parameters) {
        super(desk, "window");
        this.useCases = useCases;
        this.code = parameters.entity().code();
        this.entityName = parameters.entity().identity().name();
        this.form = new Form(desk, "window");
        form.section(0, Messages.of("window.label"));
        int row = 1;
        for (WindowSide side : WindowSide.values()) {
            TextField field = new TextField(side.key(), 6).check(typed -> problem(side, typed));
            sides.put(side, form.add(row, 1, LEFT, field));
            form.text(row, LEFT + 9, Messages.of("window.centimetres"));
            row++;
        }
        form.section(13, Messages.of("window.sheet.title"));
        file = form.add(14, 1, LEFT, new TextField("file", 54).most(LONGEST).check(WindowPage::fileProblem));
        FilePick.on(desk, file);
        file.set(Messages.of("window.sheet.file"));
        show(parameters.settings().window());
        fill(form);
        keys.bind(Key.F6, "key.window.sheet", this::askSheet);
        keys.bind(Key.F10, "key.validate", this::store);
    }

    private void show(EnvelopeWindow window) {
        seen = window;
        sides.forEach((side, field) -> field.set(WindowSide.centimetres(side.of(window))));
        form.saved();
    }

    /** The sheet's edges are named at the size, once both figures are right. */
    private Optional<String> problem(WindowSide side, String typed) {
        Optional<String> own = side.problem(typed);
        boolean size = side == WindowSide.WIDTH || side == WindowSide.HEIGHT;
        return own.isPresent() || !size ? own : typed().flatMap(window -> beyond(side, window));
    }

    private static Optional<String> beyond(WindowSide side, EnvelopeWindow window) {
        EnvelopeWindow usual = EnvelopeWindow.USUAL;
        EnvelopeWindow alone = side == WindowSide.WIDTH
                ? new EnvelopeWindow(window.left(), usual.top(), window.width(), usual.height())
                : new EnvelopeWindow(usual.left(), window.top(), usual.width(), window.height());
        return alone.problem();
    }

    private static Optional<String> fileProblem(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Messages.of("field.required"));
        }
        return Files.isDirectory(Path.of(typed)) ? Optional.of(Messages.of("balance.is_folder")) : Optional.empty();
    }

    /** What stands there; none while a figure is none. */
    private Optional<EnvelopeWindow> typed() {
        EnvelopeWindow window = seen;
        for (Map.Entry<WindowSide, TextField> side : sides.entrySet()) {
            String value = side.getValue().value();
            if (side.getKey().problem(value).isPresent()) {
                return Optional.empty();
            }
            window = side.getKey().with(window, WindowSide.millimetres(value).orElseThrow());
        }
        return Optional.of(window);
    }

    private void store() {
        if (form.check()) {
            EnvelopeWindow wanted = typed().orElseThrow();
            WorkWindow.run(desk, title(), progress -> useCases.set().run(code, seen, wanted), changed -> {
                show(wanted);
                desk.say(Messages.of(changed ? "window.stored" : "window.same", wanted));
            });
        }
    }

    /** The sheet shows what stands in the fields, stored or not. */
    private void askSheet() {
        if (form.check()) {
            Path path = Path.of(file.value());
            if (Files.isRegularFile(path)) {
                new AskWindow(desk, Messages.of("balance.replace", path), () -> writeSheet(path)).show();
            } else {
                writeSheet(path);
            }
        }
    }

    private void writeSheet(Path path) {
        EnvelopeWindow drawn = typed().orElseThrow();
        WorkWindow.run(
                desk,
                title(),
                progress -> {
                    useCases.writeSheet().run(entityName, drawn, path);
                    return path.toAbsolutePath().normalize();
                },
                written -> desk.say(Messages.of("window.sheet.written", written)));
    }

    @Override
    protected String step() {
        return Messages.of("entity.step", code);
    }

    /** A name typed for a file is soon typed again; figures are asked for. */
    @Override
    protected boolean unsaved() {
        return !typed().equals(Optional.of(seen));
    }

    @Override
    protected void back() {
        if (unsaved()) {
            new AskWindow(desk, Messages.of("window.leave"), () -> desk.close(this)).show();
        } else {
            desk.close(this);
        }
    }

    @Override
    protected void paintBody(Canvas body) {
        super.paintBody(body);
        typed().ifPresent(window ->
                WindowDrawing.paint(body.sub(DRAWING, 1, WindowDrawing.COLUMNS, WindowDrawing.ROWS + 1), window));
    }
}
