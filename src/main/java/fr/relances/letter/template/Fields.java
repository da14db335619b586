package fr.relances.letter.template;

import fr.relances.letter.paper.Printable;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Named texts of one thing, as templates see it; each is made only when it is asked for. */
final class Fields<S> {

    private final Map<String, Function<S, String>> table;
    private final S source;

    Fields(Map<String, Function<S, String>> table, S source) {
        this.table = table;
        this.source = source;
    }

    /** The same with every text made now, for things that all letters share. */
    Fields<S> settled() {
        return new Fields<>(
                table.keySet().stream().collect(Collectors.toUnmodifiableMap(name -> name, this::settled)), source);
    }

    private Function<S, String> settled(String name) {
        String text = table.get(name).apply(source);
        return same -> text;
    }

    boolean has(String name) {
        return table.containsKey(name);
    }

    /** What data holds never acts as markup. */
    String value(String name) {
        return Markup.shield(Printable.clean(table.get(name).apply(source)));
    }
}
