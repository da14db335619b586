package fr.relances.screen.template;

import fr.relances.letter.template.TemplateState;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What the list says of a model, for the entity where the operator works. */
final class TemplateTexts {

    private final String entityCode;

    TemplateTexts(String entityCode) {
        this.entityCode = entityCode;
    }

    boolean general(TemplateState template) {
        return template.generalOf().contains(entityCode);
    }

    String folder(TemplateState template) {
        return Messages.of(template.own() ? "models.own" : "models.shipped");
    }

    String state(TemplateState template) {
        if (template.hidden()) {
            return Messages.of("models.hidden");
        }
        return Messages.of(template.valid() ? "models.valid" : "models.faulty");
    }

    String use(TemplateState template) {
        List<String> others = template.generalOf().stream()
                .filter(code -> !code.equals(entityCode))
                .toList();
        List<String> uses = new ArrayList<>();
        if (general(template)) {
            uses.add(Messages.of("models.use.general"));
        }
        if (!others.isEmpty()) {
            uses.add(Messages.of("models.use.others", String.join(", ", others)));
        }
        if (uses.isEmpty() && template.valid() && !template.hidden()) {
            uses.add(Messages.of("models.use.named"));
        }
        return String.join(", ", uses);
    }

    /** The whole of it, what is wrong first. */
    String detail(TemplateState template) {
        if (!template.valid()) {
            return template.fault().orElseThrow();
        }
        return Messages.of(
                template.hidden() ? "models.detail.hidden" : "models.detail", template.file(), template.name());
    }
}
