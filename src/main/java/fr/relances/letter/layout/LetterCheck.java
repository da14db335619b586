package fr.relances.letter.layout;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Printable;
import fr.relances.letter.template.ItemTable;
import fr.relances.letter.template.PostalAddress;
import fr.relances.text.Messages;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a letter can be served at all: a usable address (R36) and no character that can't be printed. */
public final class LetterCheck {

    private final ItemTable table;

    public LetterCheck(LetterEdition edition) {
        this.table = new ItemTable(edition);
    }

    /** Why this tiers can't be served, as a French text for the operator (status 5); empty when it can. */
    public Optional<String> refusal(Letter letter) {
        return PostalAddress.problem(letter.recipient()).or(() -> unprintable(letter));
    }

    private Optional<String> unprintable(Letter letter) {
        Letter.Recipient recipient = letter.recipient();
        Letter.Address address = recipient.address();
        Stream<String> own = Stream.of(
                recipient.name(),
                recipient.code(),
                recipient.salesRepresentative(),
                address.address1(),
                address.address2(),
                address.address3(),
                address.postalCode(),
                address.town(),
                address.country());
        return Stream.concat(own.map(LetterCheck::problem), lines(letter))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<Optional<String>> lines(Letter letter) {
        return Stream.concat(letter.debits().stream(), letter.credits().stream())
                .flatMap(line -> Stream.of(line.number(), line.nature(), table.method(line)))
                .map(LetterCheck::problem);
    }

    private static Optional<String> problem(String text) {
        int codePoint = LetterFonts.unprintable(Printable.clean(text));
        return codePoint < 0
                ? Optional.empty()
                : Optional.of(Messages.of("letter.character", Printable.name(codePoint), text));
    }
}
