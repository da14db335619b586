package fr.relances.letter.template;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.parameter.DunningLevel;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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

    /** R23: the first fault in the header, else in the footer, of a level that is to be stored. */
    public static Optional<TextFault> textFault(DunningLevel level) {
        Optional<TextFault> inHeader = fault(true, level.texts().header());
        return inHeader.isPresent() ? inHeader : fault(false, level.texts().footer());
    }

    private static Optional<TextFault> fault(boolean inHeader, String text) {
        try {
            TextSource.levelText(Messages.of(inHeader ? "letter.text.header" : "letter.text.footer"), text);
            return Optional.empty();
        } catch (OperatorException e) {
            // Every refusal of a text names its place, line and column first.
            int line = (Integer) e.arguments().get(1);
            int column = (Integer) e.arguments().get(2);
            return Optional.of(new TextFault(inHeader, line, column, e.getMessage()));
        }
    }

    /** What each field gives for this letter, by the name as it is written; of the pièces, the first. */
    public static SortedMap<String, String> examples(LetterEdition edition, Letter letter) {
        return LetterFields.examples(edition, letter);
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
