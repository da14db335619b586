package fr.relances.letter.sample;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterLine;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Letters to a tiers that does not exist, for previews and for the check of a text. */
final class SampleLetter {

    private static final String METHOD = "VIR";

    private SampleLetter() {}

    /** Nothing is missing: several pièces, a credit, an earlier dunning. */
    static Letter full(LocalDate day) {
        return new Letter(
                new Letter.Recipient(
                        Messages.of("letter.sample.code"),
                        Messages.of("letter.sample.name"),
                        new Letter.Address(
                                Messages.of("letter.sample.address1"),
                                Messages.of("letter.sample.address2"),
                                "",
                                Messages.of("letter.sample.postal_code"),
                                Messages.of("letter.sample.town"),
                                ""),
                        Messages.of("letter.sample.representative"),
                        day.minusDays(30)),
                List.of(
                        invoice(day, "FA-00412", 92, "1250.40", 1),
                        invoice(day, "FA-00447", 61, "318.00", 1),
                        invoice(day, "FA-00480", 12, "76.95", 0)),
                List.of(credit(day)),
                Amount.of("540.20"));
    }

    /** Whatever may be missing is: one pièce without its mode of payment, no credit, never dunned before. */
    static Letter bare(LocalDate day) {
        LetterLine line = invoice(day, "1", 1, "0.01", 0);
        LetterLine plain = new LetterLine(
                line.number(),
                line.nature(),
                line.date(),
                line.dueDate(),
                true,
                1,
                line.amount(),
                line.balance(),
                0,
                "");
        return new Letter(
                new Letter.Recipient("1", "X", new Letter.Address("", "", "", "1", "X", ""), "", null),
                List.of(plain),
                List.of(),
                Amount.ZERO);
    }

    private static LetterLine invoice(LocalDate day, String number, int daysLate, String amount, int level) {
        LocalDate due = day.minusDays(daysLate);
        return new LetterLine(
                number,
                "FACTURE",
                due.minusDays(30),
                due,
                false,
                ChronoUnit.DAYS.between(due, day),
                Amount.of(amount),
                Amount.of(amount),
                level,
                METHOD);
    }

    private static LetterLine credit(LocalDate day) {
        Amount amount = Amount.of("120.00").negate();
        return new LetterLine("AV-00031", "AVOIR", day.minusDays(20), null, false, 0, amount, amount, 0, METHOD);
    }
}
