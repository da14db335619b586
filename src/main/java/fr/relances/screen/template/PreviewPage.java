package fr.relances.screen.template;

import fr.relances.letter.sample.PreviewLevel;
import fr.relances.letter.template.LetterTemplate;
import fr.relances.letter.template.TemplateState;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.Desk;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A sample letter that a model makes, one for each level; of a model with a fault, the whole of what is wrong. */
final class PreviewPage extends Page {

    private final TemplateState template;
    private final List<DunningLevel> levels;
    private final TextPager pager;

    private PreviewPage(Desk desk, TemplateState template, List<DunningLevel> levels, TextPager pager) {
        super(desk, "models.preview");
        this.template = template;
        this.levels = levels;
        this.pager = pager;
        fill(pager);
    }

    static void open(Desk desk, EntityParameters parameters, TemplateState template) {
        WorkWindow.run(
                desk, Messages.of("title.models.preview"), progress -> of(desk, parameters, template), desk::open);
    }

    private static PreviewPage of(Desk desk, EntityParameters parameters, TemplateState template) {
        LetterTemplate model;
        try {
            model = template.load();
        } catch (OperatorException e) {
            List<String> paragraphs = List.of(template.file().toString(), "", e.getMessage());
            return new PreviewPage(desk, template, List.of(), TextPager.ofParagraphs(paragraphs));
        }
        PreviewLevel preview = new PreviewLevel(parameters, LocalDate.now(desk.clock()));
        List<DunningLevel> levels = parameters.levels().values().stream()
                .sorted(Comparator.comparing(DunningLevel::level))
                .toList();
        TextPager pager = new TextPager(levels.size(), index -> lines(preview, levels.get(index), model));
        return new PreviewPage(desk, template, levels, pager);
    }

    /** A level's own text may have a fault: it is told in the letter's place. */
    private static List<String> lines(PreviewLevel preview, DunningLevel level, LetterTemplate model) {
        try {
            return preview.run(level, model).lines();
        } catch (OperatorException e) {
            return new ArrayList<>(TextPager.wrapped(e.getMessage()));
        }
    }

    @Override
    protected String step() {
        if (levels.isEmpty()) {
            return template.name();
        }
        DunningLevel level = levels.get(pager.page());
        return Messages.of(
                "models.preview.step", template.name(), level.level(), level.name(), pager.page() + 1, levels.size());
    }

    @Override
    protected String hint() {
        return Messages.of(levels.isEmpty() ? "models.preview.hint.fault" : "models.preview.hint");
    }
}
