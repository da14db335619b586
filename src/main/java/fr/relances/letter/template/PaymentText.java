package fr.relances.letter.template;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.paper.Printable;
import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.DisplayOption;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R37: what a debtor needs to pay by transfer, in words and as the code that a bank's application reads (EPC069-12). */
public final class PaymentText {

    private static final Amount LARGEST = Amount.of("999999999.99");
    private static final int NAME = 70;
    private static final int REFERENCE = 140;
    private static final int MOST_BYTES = 331;

    private final LetterEdition edition;
    private final AdministrativeEntity entity;
    private final boolean shown;

    PaymentText(LetterEdition edition) {
        this.edition = edition;
        this.entity = edition.parameters().entity();
        this.shown = edition.parameters().shownOptions().contains(DisplayOption.PAYMENT_CODE)
                && !entity.payment().iban().isBlank();
    }

    /** A word and what stands behind it. */
    public record Line(String label, String value) {}

    /** Whether there is an IBAN, and the display options show it. */
    public boolean shown() {
        return shown;
    }

    public List<Line> lines(Letter letter) {
        List<Line> lines = new ArrayList<>();
        String iban = entity.payment().iban();
        lines.add(new Line(Messages.of("letter.payment.payee"), Printable.clean(entity.letterName())));
        lines.add(new Line(Messages.of("letter.payment.iban"), LetterFields.groupsOfFour(iban)));
        if (!entity.payment().bic().isBlank()) {
            lines.add(
                    new Line(Messages.of("letter.payment.bic"), entity.payment().bic()));
        }
        lines.add(new Line(Messages.of("letter.payment.amount"), Formats.euros(letter.net())));
        lines.add(new Line(Messages.of("letter.payment.reference"), reference(letter)));
        return lines;
    }

    /** The edition's number and the tiers; the tiers alone while the edition has no number. */
    public String reference(Letter letter) {
        String code = Printable.clean(letter.recipient().code());
        return edition.number() == 0
                ? code
                : Messages.of("letter.payment.reference.text", Long.toString(edition.number()), code);
    }

    /** The content of the code; empty where the sum is none that a transfer can carry, or a name too long for it. */
    public Optional<String> code(Letter letter) {
        Amount net = letter.net();
        if (!shown || !net.isPositive() || net.compareTo(LARGEST) > 0) {
            return Optional.empty();
        }
        String text = String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                entity.payment().bic(),
                shortened(Printable.clean(entity.letterName()), NAME),
                entity.payment().iban(),
                "EUR" + net,
                "",
                "",
                shortened(reference(letter), REFERENCE));
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES ? Optional.of(text) : Optional.empty();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }
}
