package fr.relances.screen.template;

import fr.relances.letter.template.TemplateState;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.AskWindow;
import fr.relances.screen.Canvas;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.DetailedList;
import fr.relances.screen.Key;
import fr.relances.screen.Look;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Modèles de courrier: every file in the folders of models; F4 previews one, F5 makes it the general model (R24). */
final class TemplatesPage extends Page {

    private static final int FOOT_ROWS = 5;

    private final TemplateUseCases useCases;
    private Found found;
    private TemplateTexts texts;
    private VirtualList<TemplateState> list;

    /** The files as they are now, and what the entity has set. */
    record Found(EntityParameters parameters, List<TemplateState> templates) {

        String general() {
            return parameters.settings().generalTemplate();
        }

        String entityCode() {
            return parameters.entity().code();
        }
    }

    TemplatesPage(Desk desk, TemplateUseCases useCases, Found found) {
        super(desk, "models");
        this.useCases = useCases;
        show(found);
        keys.bind(Key.F5, "key.models.general", this::askGeneral).when(() -> !list.isEmpty());
        keys.bind(Key.F6, "key.recount", () -> reload(templates -> Messages.of("models.read", templates.size())));
    }

    static Found read(TemplateUseCases useCases, String entityCode) {
        return new Found(
                useCases.readParameters().run(entityCode), useCases.list().run());
    }

    private void show(Found now) {
        Optional<TemplateState> before =
                list == null || list.isEmpty() ? Optional.empty() : Optional.of(list.current());
        found = now;
        texts = new TemplateTexts(now.entityCode());
        list = new VirtualList<>(desk, now.templates(), columns())
                .onDetail("key.models.preview", template -> PreviewPage.open(desk, found.parameters(), template));
        before.ifPresent(was -> list.select(template -> template.file().equals(was.file())));
        fill(new DetailedList<>(list, FOOT_ROWS, texts::detail));
    }

    private List<Column<TemplateState>> columns() {
        return List.of(
                Column.left("", 1, template -> texts.general(template) ? "*" : ""),
                Column.left(Messages.of("models.column.name"), 24, TemplateState::name),
                Column.left(Messages.of("models.column.folder"), 9, texts::folder),
                Column.left(Messages.of("models.column.state"), 11, texts::state),
                Column.left(Messages.of("models.column.use"), 28, texts::use));
    }

    private void reload(Function<List<TemplateState>, String> message) {
        WorkWindow.run(desk, title(), progress -> read(useCases, found.entityCode()), now -> {
            show(now);
            desk.say(message.apply(now.templates()));
        });
    }

    private void askGeneral() {
        TemplateState template = list.current();
        if (!template.valid()) {
            desk.refuse(Messages.of("models.refused.fault", template.name()));
        } else if (template.hidden()) {
            desk.refuse(Messages.of("models.refused.hidden", template.name()));
        } else if (texts.general(template)) {
            desk.say(Messages.of("models.general.already", template.name()));
        } else {
            String question = Messages.of("models.general.ask", template.name(), found.general());
            new AskWindow(desk, question, () -> choose(template)).show();
        }
    }

    private void choose(TemplateState template) {
        WorkWindow.run(
                desk,
                title(),
                progress -> {
                    useCases.chooseGeneral().run(found.entityCode(), found.general(), template.name());
                    return template;
                },
                chosen -> reload(templates -> Messages.of("models.general.stored", chosen.name())));
    }

    @Override
    protected String step() {
        return Messages.of("models.step", found.general());
    }

    /** A general model that no letter can be made with would be found out only at the next edition. */
    @Override
    protected void paintBody(Canvas body) {
        boolean usable = found.templates().stream()
                .anyMatch(template -> texts.general(template) && template.valid() && !template.hidden());
        if (usable) {
            super.paintBody(body);
        } else {
            body.put(1, 0, "! " + Messages.of("models.general.unusable"), Look.STRONG);
            super.paintBody(body.sub(0, 1, body.columns(), body.rows() - 1));
        }
    }
}
