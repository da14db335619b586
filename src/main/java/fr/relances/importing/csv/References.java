package fr.relances.importing.csv;

import fr.relances.importing.ImportNote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes that an entity knows; those that a file brings new are created with the code as label and listed. */
final class References {

    private final ReferenceMapper mapper;
    private final String entityCode;
    private final Map<Reference, Set<String>> known = new EnumMap<>(Reference.class);
    private final Map<Reference, Set<String>> created = new EnumMap<>(Reference.class);

    References(ReferenceMapper mapper, String entityCode) {
        this.mapper = mapper;
        this.entityCode = entityCode;
        for (Reference table : Reference.values()) {
            known.put(table, new LinkedHashSet<>(mapper.findCodes(entityCode, table)));
            created.put(table, new LinkedHashSet<>());
        }
    }

    /** The site of a pièce that names none: the first one. */
    String usualSite() {
        return known.get(Reference.SITE).iterator().next();
    }

    /** Takes note of a code that a row uses; none where it is empty. */
    void use(Reference table, String code) {
        if (!code.isEmpty() && known.get(table).add(code)) {
            created.get(table).add(code);
        }
    }

    void store() {
        created.forEach((table, codes) -> codes.forEach(code -> mapper.insertCode(entityCode, table, code)));
    }

    List<ImportNote> notes() {
        List<ImportNote> notes = new ArrayList<>();
        created.forEach((table, codes) -> {
            if (!codes.isEmpty()) {
                notes.add(ImportNote.information("import.created." + table.name(), String.join(", ", codes)));
            }
        });
        return notes;
    }
}
