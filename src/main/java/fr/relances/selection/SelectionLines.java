package fr.relances.selection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** The content of a selection: lines of {@code name=value}, several values parted by tabs. */
public final class SelectionLines {

    private static final String BETWEEN_VALUES = "\t";

    private final StringJoiner text = new StringJoiner("\n");
    private final Map<String, String> values = new HashMap<>();

    public static SelectionLines read(String content) {
        SelectionLines lines = new SelectionLines();
        content.lines().forEach(line -> {
            int equals = line.indexOf('=');
            lines.add(line.substring(0, equals), line.substring(equals + 1));
        });
        return lines;
    }

    /** Null, no bound, leaves the name out. */
    public SelectionLines add(String name, Object value) {
        if (value != null) {
            text.add(name + "=" + value);
            values.put(name, value.toString());
        }
        return this;
    }

    public SelectionLines addAll(String name, Collection<String> several) {
        return add(name, several.isEmpty() ? null : String.join(BETWEEN_VALUES, several));
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Optional<LocalDate> date(String name) {
        return value(name).map(LocalDate::parse);
    }

    public Set<String> set(String name) {
        return value(name).map(all -> Set.of(all.split(BETWEEN_VALUES))).orElse(Set.of());
    }

    /** What {@link #read} takes. */
    public String content() {
        return text.toString();
    }
}
