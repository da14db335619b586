package fr.relances.letter.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that lies in a folder of models. {@code fault} says why no letter can be made with it; {@code hidden}: one of
 * the same name lies in a folder that comes first; {@code generalOf} are the entities whose general model it is.
 */
public record TemplateState(
        String name, Path file, boolean own, Optional<String> fault, boolean hidden, List<String> generalOf) {

    public TemplateState {
        generalOf = List.copyOf(generalOf);
    }

    public boolean valid() {
        return fault.isEmpty();
    }

    /** Reads this very file again, hidden or not; refused with its fault. */
    public LetterTemplate load() {
        return new LetterTemplates(List.of(file.getParent())).load(name);
    }
}
