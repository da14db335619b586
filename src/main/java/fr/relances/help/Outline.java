package fr.relances.help;

import fr.relances.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which help stands where in the manual: outline.txt, whose first lines say how it is written. */
final class Outline {

    static final String HELP = "help.";
    static final String LABEL = "label.";

    private static final String ALL = ".*";

    /** {@code key} is that of the chapter's title. */
    record Chapter(String key, List<Topic> topics) {}

    /** {@code name} makes the keys title.name and help.name; {@code fields} those of label.field and help.field. */
    record Topic(String name, List<String> fields) {}

    private final List<Chapter> chapters = new ArrayList<>();
    private final Set<String> named = new LinkedHashSet<>();

    private Outline() {}

    static List<Chapter> read() {
        Outline outline = new Outline();
        List<String> lines = lines();
        lines.forEach(outline::remember);
        lines.forEach(outline::add);
        return outline.chapters;
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Outline.class.getResourceAsStream("outline.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fields that a line names are not among those that {@code form.*} stands for. */
    private void remember(String line) {
        for (String word : line.strip().split("\\s+")) {
            if (!word.endsWith(ALL)) {
                named.add(word);
            }
        }
    }

    private void add(String line) {
        String[] words = line.strip().split("\\s+");
        if (!line.startsWith(" ")) {
            chapters.add(new Chapter(words[0], new ArrayList<>()));
            return;
        }
        List<String> fields = new ArrayList<>();
        for (String word : List.of(words).subList(1, words.length)) {
            fields.addAll(word.endsWith(ALL) ? all(word.substring(0, word.length() - 1)) : List.of(word));
        }
        chapters.get(chapters.size() - 1).topics().add(new Topic(words[0], fields));
    }

    /** The fields with help whose name is {@code form} and one word more, in the order of messages.properties. */
    private List<String> all(String form) {
        return Messages.keys().stream()
                .filter(key -> key.startsWith(HELP + form))
                .map(key -> key.substring(HELP.length()))
                .filter(name -> name.indexOf('.', form.length()) < 0)
                .filter(name -> Messages.has(LABEL + name) && !named.contains(name))
                .toList();
    }
}
