package fr.relances.screen.dunning;

import fr.relances.dunning.DunningSelection;
import fr.relances.dunning.decision.CriteriaText;
import fr.relances.dunning.decision.CustomerChoice;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.LevelChoice;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.CheckField;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.DateField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The fields of Relances clients, at the places of SCREENS: what kind of edition first, then the filters. */
final class SelectionForm {

    static final int LEFT = 22;
    static final int RIGHT_LABEL = 41;
    static final int RIGHT = 62;

    /** A level's name may begin in the gap before its field: 3 Mise en demeure does. */
    private static final int LEVEL_SPARE = 2;

    private final Form form;
    private final DateField dunningDate;
    private final ChoiceField<DunningLevel> level;
    private final CheckField letters;
    private final CheckField definitive;
    private final ChoiceField<CustomerChoice> customerChoice;
    private final ChoiceField<LevelChoice> levelChoice;
    private final TemplateField template;
    private final FilterFields filters;
    private DunningLevel levelBefore;
    private Runnable changed = () -> {};

    SelectionForm(Desk desk, EntityParameters parameters, DunningUseCases useCases) {
        form = new Form(desk, "dunning");
        dunningDate = form.add(0, 1, LEFT, new DateField("date", desk.clock()).required())
                .set(LocalDate.now(desk.clock()));
        level = form.add(0, RIGHT_LABEL, RIGHT - LEVEL_SPARE, levels(desk, parameters));
        levelBefore = level.value();
        letters = form.add(1, 1, new CheckField("letters")).set(true);
        definitive = form.add(1, RIGHT_LABEL, new CheckField("definitive"));
        definitive.enabledWhen(letters::ticked); // R13
        customerChoice = new ChoiceField<>("customerChoice", 56, List.of(CustomerChoice.values()), this::label);
        form.add(2, 1, LEFT, customerChoice.listOn(desk, Messages.of("label.dunning.customerChoice")));
        form.text(3, 1, Messages.of("label.dunning.levelChoice"));
        levelChoice = new ChoiceField<>("levelChoice", 75, List.of(LevelChoice.values()), this::label);
        form.add(4, 3, levelChoice.listOn(desk, Messages.of("label.dunning.levelChoice")));
        levelChoice.set(LevelChoice.proposedFor(levelBefore));
        template = new TemplateField(desk, useCases.templates(), form, letters::ticked);
        template.set(parameters.settings().generalTemplate());
        filters = new FilterFields(desk, form, parameters);
        form.onChange(this::change);
    }

    private static ChoiceField<DunningLevel> levels(Desk desk, EntityParameters parameters) {
        List<DunningLevel> levels = parameters.levels().values().stream()
                .sorted(Comparator.comparing(DunningLevel::level))
                .toList();
        return new ChoiceField<>("level", 16, levels, value -> value.level() + " " + value.name())
                .spare(LEVEL_SPARE)
                .listOn(desk, Messages.of("label.dunning.level"));
    }

    private String label(CustomerChoice choice) {
        return CriteriaText.label(choice, levelChoice.value(), level.value().level());
    }

    private String label(LevelChoice choice) {
        return CriteriaText.label(choice, level.value().level());
    }

    Form form() {
        return form;
    }

    FilterFields filters() {
        return filters;
    }

    /** Called after each change of a field, once what hangs on it has followed. */
    void onChange(Runnable action) {
        changed = action;
    }

    private void change() {
        if (!letters.ticked()) {
            definitive.set(false); // R13
        }
        followLevel();
        changed.run();
    }

    /** R18: the choice of pièces follows the level's default until the operator takes another. */
    private void followLevel() {
        if (level.value().equals(levelBefore)) {
            return;
        }
        if (levelChoice.value() == LevelChoice.proposedFor(levelBefore)) {
            levelChoice.set(LevelChoice.proposedFor(level.value()));
        }
        levelBefore = level.value();
    }

    /** R2: what the operator took last. */
    void propose(CustomerChoice remembered) {
        customerChoice.set(remembered);
    }

    /** What stands in the fields; to be asked while they are valid. */
    DunningSelection selection(String entityCode) {
        DunningCriteria criteria = new DunningCriteria(
                entityCode,
                level.value().level(),
                dunningDate.date().orElseThrow(),
                customerChoice.value(),
                levelChoice.value(),
                filters.items(),
                filters.customers(),
                filters.netAbove(),
                filters.sortOrder(),
                filters.subtotals());
        return new DunningSelection(criteria, letters.ticked(), definitive.ticked(), template.value());
    }

    /** Puts a saved selection into the fields; the dunning date and Définitif stay as they are. */
    void fill(DunningSelection selection, EntityParameters parameters) {
        DunningCriteria criteria = selection.criteria();
        DunningLevel saved = parameters.levels().get(criteria.level());
        if (saved != null) {
            level.set(saved);
        }
        levelBefore = level.value();
        levelChoice.set(criteria.levelChoice());
        customerChoice.set(criteria.customerChoice());
        letters.set(selection.letters());
        template.set(selection.template());
        filters.fill(criteria);
        change();
    }
}
