package fr.relances.letter.sample;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.layout.LetterPdf;
import fr.relances.letter.layout.LetterText;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplate;
import fr.relances.letter.template.TextFault;
import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.CreditTreatment;
import fr.relances.parameter.DisplayOption;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EditLevel;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.EntitySettings;
import fr.relances.text.OperatorException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Use case: whether a level's texts can be merged and printed (R23). Each branch of them is looked at, taken or not;
 * then two letters are made as text and as PDF, one where every field has a value and one where none need have.
 */
public final class CheckLevelTexts implements EditLevel.TextCheck {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final String FRAME = "[destinataire]\n\n[entete]\n\n[pieces]\n\n[total]\n\n[pied]\n";

    /** Refuses the first fault, with its line and column. */
    @Override
    public void run(DunningLevel level) {
        fault(level).ifPresent(fault -> {
            throw new OperatorException("letter.text.fault", fault.text());
        });
        LetterTemplate frame = LetterTemplate.parse("", FRAME);
        render(new LetterComposer(edition(level, "1"), frame), SampleLetter.full(DAY));
        render(new LetterComposer(edition(level, ""), frame), SampleLetter.bare(DAY));
    }

    /** The first fault of the header, else of the footer. */
    public Optional<TextFault> fault(DunningLevel level) {
        return LetterTemplate.textFault(level);
    }

    private static void render(LetterComposer composer, Letter letter) {
        new LetterText(composer).lines(letter);
        try (LetterPdf pdf = new LetterPdf(composer, OutputStream.nullOutputStream())) {
            pdf.add(letter);
        }
    }

    private static LetterEdition edition(DunningLevel level, String value) {
        EntityParameters parameters = new EntityParameters(
                entity(value),
                Map.of(level.level(), level),
                Map.of(),
                Set.of(DisplayOption.values()),
                new EntitySettings(CreditTreatment.ALL_DEDUCTED, true, ""),
                List.of(),
                List.of(),
                Optional.of(DAY));
        return new LetterEdition(parameters, level, "", DAY, true, true, 0);
    }

    /** Every text of it is {@code value}, but for its name. */
    private static AdministrativeEntity entity(String value) {
        return new AdministrativeEntity(
                "1",
                new AdministrativeEntity.Identity("1", value, value, value, value, value),
                new AdministrativeEntity.Seat(value, value, value, value, value),
                new AdministrativeEntity.Contact(value, value, ""),
                new AdministrativeEntity.Payment(value, value));
    }
}
