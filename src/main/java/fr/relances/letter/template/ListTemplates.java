package fr.relances.letter.template;

import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ReadParameters;
import fr.relances.text.OperatorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Use case: every file in the folders of models, whether letters can be made with it and who does. Changes nothing. */
public final class ListTemplates {

    private final LetterTemplates templates;
    private final FindEntities findEntities;
    private final ReadParameters readParameters;

    public ListTemplates(LetterTemplates templates, FindEntities findEntities, ReadParameters readParameters) {
        this.templates = templates;
        this.findEntities = findEntities;
        this.readParameters = readParameters;
    }

    /** By name, the company's own first; hidden files of the system are left out. */
    public List<TemplateState> run() {
        Map<String, List<String>> generals = generals();
        List<TemplateState> states = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (Path folder : templates.folders()) {
            boolean own = folder.equals(templates.folders().get(0));
            Set<String> here = new HashSet<>();
            for (Path file : files(folder)) {
                TemplateState state = state(file, own, before, generals);
                states.add(state);
                LetterTemplates.nameOf(file).ifPresent(here::add);
            }
            before.addAll(here);
        }
        states.sort(Comparator.comparing(TemplateState::name));
        return List.copyOf(states);
    }

    /** Entities by the name of their general model. */
    private Map<String, List<String>> generals() {
        return findEntities.run().stream()
                .map(AdministrativeEntity::code)
                .collect(Collectors.groupingBy(
                        code -> readParameters.run(code).settings().generalTemplate()));
    }

    private static TemplateState state(Path file, boolean own, Set<String> before, Map<String, List<String>> generals) {
        Optional<String> name = LetterTemplates.nameOf(file);
        boolean hidden = name.filter(before::contains).isPresent();
        List<String> generalOf = hidden ? List.of() : name.map(generals::get).orElse(List.of());
        String shown = name.orElse(file.getFileName().toString());
        try {
            LetterTemplate template = new LetterTemplates(List.of(file.getParent()))
                    .load(name.orElseThrow(() -> new OperatorException("letter.template.ending", file.getFileName())));
            return new TemplateState(shown, file, own, Optional.empty(), hidden, generalOf, template.warnings());
        } catch (OperatorException e) {
            return new TemplateState(shown, file, own, Optional.of(e.getMessage()), hidden, generalOf, List.of());
        }
    }

    private static List<Path> files(Path folder) {
        return LetterTemplates.files(folder).stream()
                .filter(file -> !file.getFileName().toString().startsWith("."))
                .filter(file -> !Files.isDirectory(file) && !file.endsWith(LetterTemplates.GUIDE))
                .toList();
    }
}
