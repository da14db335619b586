package fr.relances.screen.parameter;

import fr.relances.parameter.CreditTreatment;
import fr.relances.parameter.DisplayOption;
import fr.relances.parameter.EditionOptions;
import fr.relances.screen.CheckField;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A box for each display option there is, in two columns; below them the treatment of credits and the fall of levels. */
final class OptionsForm {

    private static final int COLUMN = 40;
    private static final int ROWS = (DisplayOption.values().length + 1) / 2;

    /** Rows with both lines of section and the fields at the foot. */
    static final int HEIGHT = ROWS + 2;

    private final Form form;
    private final Map<DisplayOption, CheckField> boxes = new EnumMap<>(DisplayOption.class);
    private final ChoiceField<CreditTreatment> credits;
    private final CheckField reset = new CheckField("automatic_level_reset");

    OptionsForm(Desk desk) {
        form = new Form(desk, "options");
        form.section(0, Messages.of("options.section.display"));
        for (DisplayOption option : DisplayOption.values()) {
            int place = option.ordinal();
            CheckField box = new CheckField(option.name().toLowerCase(Locale.ROOT));
            boxes.put(option, form.add(1 + place % ROWS, 1 + COLUMN * (place / ROWS), box));
        }
        credits = new ChoiceField<>(
                "credits",
                20,
                List.of(CreditTreatment.values()),
                each -> Messages.of("options.credits." + each.name()));
        form.add(ROWS + 1, 1, 23, credits.listOn(desk, Messages.of("label.options.credits")));
        form.add(ROWS + 1, 48, reset);
    }

    Form form() {
        return form;
    }

    void show(EditionOptions options) {
        boxes.forEach((option, box) -> box.set(options.shownOptions().contains(option)));
        credits.set(options.creditTreatment());
        reset.set(options.automaticLevelReset());
        form.saved();
    }

    EditionOptions options() {
        Set<DisplayOption> shown = boxes.entrySet().stream()
                .filter(box -> box.getValue().ticked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new EditionOptions(shown, credits.value(), reset.ticked());
    }

    /** Puts the cursor on the first field, or on the last. */
    void enter(boolean last) {
        form.go(last ? reset : boxes.get(DisplayOption.values()[0]));
    }
}
