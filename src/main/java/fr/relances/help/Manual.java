package fr.relances.help;

import java.util.List;

/** The user's manual: a chapter for each entry of the INDEX, and before them what all screens share. */
public record Manual(List<Chapter> chapters, List<CommandHelp> commands) {

    public Manual {
        chapters = List.copyOf(chapters);
        commands = List.copyOf(commands);
    }

    /** {@code number} is that of the INDEX, empty for what stands on no entry. */
    public record Chapter(String number, String title, List<Topic> topics) {

        public Chapter {
            topics = List.copyOf(topics);
        }

        public String heading() {
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    /** One screen or window. An empty title: the first screen of its chapter. */
    public record Topic(String title, String text, List<FieldHelp> fields) {

        public Topic {
            fields = List.copyOf(fields);
        }
    }

    /** {@code hint} is what the message line says, {@code text} what F1 adds; it may be empty. */
    public record FieldHelp(String label, String hint, String text) {}

    /** What {@code ./run.sh NAME --help} shows. */
    public record CommandHelp(String name, String text) {}
}
