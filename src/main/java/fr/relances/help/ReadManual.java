package fr.relances.help;

import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Use case: the manual, out of the same texts as F1. */
public final class ReadManual {

    private static final String ENTRY = "index.entry.";
    private static final String COMMAND = "command.help.";

    public Manual run() {
        return new Manual(Outline.read().stream().map(ReadManual::chapter).toList(), commands());
    }

    /** All of them at a glance, then one by one. */
    private static List<Manual.CommandHelp> commands() {
        List<Manual.CommandHelp> commands = new ArrayList<>();
        commands.add(new Manual.CommandHelp("./run.sh", Messages.of("command.help")));
        Messages.keys().stream()
                .filter(key -> key.startsWith(COMMAND))
                .map(key -> new Manual.CommandHelp(key.substring(COMMAND.length()), Messages.of(key)))
                .forEach(commands::add);
        return commands;
    }

    private static Manual.Chapter chapter(Outline.Chapter chapter) {
        String number = chapter.key().startsWith(ENTRY) ? chapter.key().substring(ENTRY.length()) : "";
        String title = Messages.of(chapter.key());
        return new Manual.Chapter(
                number,
                title,
                chapter.topics().stream().map(topic -> topic(title, topic)).toList());
    }

    private static Manual.Topic topic(String chapterTitle, Outline.Topic topic) {
        String title = "title." + topic.name();
        String shown = Messages.has(title) ? lastStep(Messages.of(title)) : chapterTitle;
        return new Manual.Topic(
                shown.equals(chapterTitle) ? "" : shown,
                Messages.of(Outline.HELP + topic.name()),
                topic.fields().stream().map(ReadManual::field).toList());
    }

    /** A title is the path from the INDEX. */
    private static String lastStep(String title) {
        return title.substring(title.lastIndexOf('>') + 1).strip();
    }

    /** The label is not said twice where the hint begins with it. */
    private static Manual.FieldHelp field(String name) {
        String label = Messages.of(Outline.LABEL + name);
        List<String> lines = Messages.of(Outline.HELP + name).lines().toList();
        String hint = lines.get(0);
        if (hint.startsWith(label + " : ")) {
            hint = hint.substring(label.length() + 3);
        }
        return new Manual.FieldHelp(
                label,
                Character.toUpperCase(hint.charAt(0)) + hint.substring(1),
                String.join("\n", lines.subList(1, lines.size())));
    }
}
