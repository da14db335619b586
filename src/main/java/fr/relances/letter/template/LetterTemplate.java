package fr.relances.letter.template;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.parameter.DunningLevel;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.velocity.context.Context;

/** A model that has passed every check: its fields, blocks and directives are known ones, in every branch. */
public final class LetterTemplate {

    /** A letter without one of these lacks what its reader looks for; they are warned of, not refused. */
    private static final List<Block> EXPECTED = List.of(Block.DESTINATAIRE, Block.ENTETE, Block.PIECES, Block.PIED);

    private final String name;
    private final MergeText text;
    private final Reading reading;
    private final List<String> warnings;
    private final Set<Block> blocks;

    /** How a merged text becomes a letter's parts, and how the texts of the level look among them. */
    private record Reading(Function<String, List<Element>> elements, BiFunction<Block, Paragraph, Paragraph> dress) {}

    private LetterTemplate(String name, String plain, MergeText text, Reading reading, List<String> warnings) {
        this.name = name;
        this.text = text;
        this.reading = reading;
        this.warnings = List.copyOf(warnings);
        this.blocks =
                plain.lines().flatMap(line -> Block.of(line.strip()).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the model says where this block stands. */
    boolean places(Block block) {
        return blocks.contains(block);
    }

    /** Checks {@code source} (R23); {@code name} stands in the refusal, with line and column. */
    public static LetterTemplate parse(String name, String source) {
        TextPlace place = TextPlace.lines(Messages.of("letter.place.template", name));
        MergeText text = TextSource.model(place, source);
        Reading reading = new Reading(Markup::parse, (block, paragraph) -> paragraph);
        return new LetterTemplate(name, source, text, reading, missing(name, source));
    }

    /** A model whose text bears marks for its formats; {@code plain} is the text without them. */
    static LetterTemplate styled(String name, String plain, MergeText text, StyledText reader, List<String> looks) {
        List<String> warnings = new ArrayList<>(missing(name, plain));
        warnings.addAll(looks);
        return new LetterTemplate(name, plain, text, new Reading(reader::parse, reader::dressed), warnings);
    }

    private static List<String> missing(String name, String source) {
        List<String> lines = source.lines().map(String::strip).toList();
        return EXPECTED.stream()
                .filter(block -> !lines.contains(block.written()))
                .filter(block -> block != Block.PIECES || !source.contains("$" + LetterFields.PIECES))
                .map(block ->
                        Messages.of("letter.template.without." + block.name().toLowerCase(Locale.ROOT), name))
                .toList();
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

    /** What an operator should know before letters are made with it: a block it lacks, a look that is lost. */
    public List<String> warnings() {
        return warnings;
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

    /** The paragraphs and blocks of a letter, as far as the model gives them. */
    List<Element> elements(Context context) {
        return reading.elements().apply(merge(context));
    }

    /** The text of a level in the place of its block, as the model wants it to look. */
    Element dressed(Block block, Element element) {
        return element instanceof Paragraph paragraph ? reading.dress().apply(block, paragraph) : element;
    }

    String merge(Context context) {
        return text.merge(context);
    }
}
