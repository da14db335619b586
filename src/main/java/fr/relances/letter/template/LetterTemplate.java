package fr.relances.letter.template;

import fr.relances.parameter.DunningLevel;
import fr.relances.text.Messages;
import java.util.List;
import org.apache.velocity.context.Context;

/** A model that has passed every check: its fields, blocks and directives are known ones, in every branch. */
public final class LetterTemplate {

    private final String name;
    private final MergeText text;

    private LetterTemplate(String name, MergeText text) {
        this.name = name;
        this.text = text;
    }

    /** Checks {@code source} (R23); {@code name} stands in the refusal, with line and column. */
    public static LetterTemplate parse(String name, String source) {
        return new LetterTemplate(name, TextSource.model(Messages.of("letter.place.template", name), source));
    }

    /** R23: refuses an unknown field in the header or footer of a level, with line and column; for saving them. */
    public static void checkTexts(DunningLevel level) {
        header(level);
        footer(level);
    }

    /** Every field that a model or a level's text may hold, as it is written there. */
    public static List<String> fields() {
        return LetterFields.names();
    }

    public String name() {
        return name;
    }

    static MergeText header(DunningLevel level) {
        return TextSource.levelText(
                Messages.of("letter.place.header", level.level(), level.name()),
                level.texts().header());
    }

    static MergeText footer(DunningLevel level) {
        return TextSource.levelText(
                Messages.of("letter.place.footer", level.level(), level.name()),
                level.texts().footer());
    }

    String merge(Context context) {
        return text.merge(context);
    }
}
