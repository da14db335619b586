package fr.relances.parameter;

import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to store of an entity: the fields that are given, and sites to add or, where a name is given, to name. A field
 * that is not in it stays as it is; a site's name may be empty.
 */
public record EntityEdit(String code, Map<EntityField, String> fields, List<SiteName> sites) {

    /** A site as asked for; without a name a new one is called like its code. */
    public record SiteName(String code, String name) {}

    public EntityEdit {
        fields = fields.isEmpty() ? Map.of() : new EnumMap<>(fields);
        sites = List.copyOf(sites);
    }

    /** What is wrong with an entity's or a site's code. */
    public static Optional<String> codeProblem(String code) {
        return EntityChecks.code(code);
    }

    /** What is wrong with a site's name. */
    public static Optional<String> siteNameProblem(String name) {
        int longest = EntityField.NAME.longest();
        return name.length() > longest ? Optional.of(EntityChecks.tooLong(name, longest)) : Optional.empty();
    }

    /** Refuses the first value that is wrong in itself. */
    public void check(ExitStatus status) {
        refuse(status, "label.entity.code", codeProblem(code));
        fields.forEach((field, value) -> refuse(status, field.label(), field.problem(value)));
        for (SiteName site : sites) {
            refuse(status, "label.entity.site", codeProblem(site.code()));
            refuse(status, "label.entity.site", siteNameProblem(site.name()));
        }
    }

    private static void refuse(ExitStatus status, String label, Optional<String> problem) {
        problem.ifPresent(text -> {
            throw new OperatorException(status, "entity.wrong", Messages.of(label), text);
        });
    }
}
