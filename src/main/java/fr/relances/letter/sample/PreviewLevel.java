package fr.relances.letter.sample;

import fr.relances.letter.LetterEdition;
import fr.relances.letter.layout.LetterText;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplate;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EntityParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Use case: a sample letter of a level that may not be stored yet, and what each merge field gives in it. */
public final class PreviewLevel {

    private static final List<String> ROOTS = List.of("$tiers", "$relance", "$entite", "$piece");

    private final EntityParameters parameters;
    private final LocalDate day;

    /** {@code day} is the dunning date of the sample. */
    public PreviewLevel(EntityParameters parameters, LocalDate day) {
        this.parameters = parameters;
        this.day = day;
    }

    /** The letter's lines, and in which of them header and footer begin. */
    public record Preview(List<String> lines, int header, int footer) {

        public Preview {
            lines = List.copyOf(lines);
        }
    }

    /** The texts of {@code level} have passed {@link CheckLevelTexts}. */
    public Preview run(DunningLevel level, LetterTemplate template) {
        List<String> lines = lines(level, template);
        DunningLevel.Texts texts = level.texts();
        return new Preview(
                lines,
                begin(lines, lines(with(level, "", texts.footer()), template)),
                begin(lines, lines(with(level, texts.header(), ""), template)));
    }

    private List<String> lines(DunningLevel level, LetterTemplate template) {
        return new LetterText(LetterComposer.withoutPicture(edition(level), template)).lines(SampleLetter.full(day));
    }

    private static DunningLevel with(DunningLevel level, String header, String footer) {
        return new DunningLevel(
                level.level(),
                level.name(),
                level.formalNotice(),
                level.conditions(),
                level.paymentDays(),
                new DunningLevel.Texts(header, footer));
    }

    private LetterEdition edition(DunningLevel level) {
        return new LetterEdition(parameters, level, "", day, false, false, 0);
    }

    /** A text begins where the letter without it goes on otherwise. */
    private static int begin(List<String> lines, List<String> without) {
        int line = 0;
        while (line < lines.size() && line < without.size() && lines.get(line).equals(without.get(line))) {
            line++;
        }
        return line;
    }

    /** Every field that may stand in a text: of the tiers, of the dunning, of the entity, of a pièce. */
    public List<MergeField> fields(DunningLevel level) {
        return LetterTemplate.examples(edition(level), SampleLetter.full(day)).entrySet().stream()
                .map(field -> new MergeField(field.getKey(), MergeField.meaning(field.getKey()), field.getValue()))
                .sorted(Comparator.comparing(field -> ROOTS.indexOf(field.root())))
                .toList();
    }
}
