package fr.relances.screen.customer;

import fr.relances.customer.SentLetter;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Part;
import fr.relances.screen.VirtualList;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.List;

/** The section Relances: the letters that went out to a tiers. */
final class LetterList {

    private LetterList() {}

    static Part part(Desk desk, List<SentLetter> letters) {
        return new VirtualList<>(desk, letters, columns());
    }

    private static List<Column<SentLetter>> columns() {
        return List.of(
                Column.right(Messages.of("customer.column.run"), 8, letter -> Long.toString(letter.runId())),
                Column.left(
                        Messages.of("customer.column.dunning_date"), 11, letter -> Formats.date(letter.dunningDate())),
                Column.right(Messages.of("customer.column.level"), 4, letter -> Integer.toString(letter.level())),
                Column.right(Messages.of("customer.column.net"), 14, letter -> Formats.amount(letter.net())),
                Column.right(
                        Messages.of("customer.column.first_page"), 7, letter -> Integer.toString(letter.firstPage())),
                Column.right(Messages.of("customer.column.pages"), 6, letter -> Integer.toString(letter.pageCount())),
                Column.left(Messages.of("customer.column.operator"), 18, SentLetter::operator));
    }
}
