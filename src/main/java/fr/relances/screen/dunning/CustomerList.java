package fr.relances.screen.dunning;

import fr.relances.dunning.ProposedLetter;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.DetailedList;
import fr.relances.screen.Part;
import fr.relances.screen.VirtualList;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import fr.relances.text.Typed;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The tiers of a proposal as a list with ticks, the same for the step and for the field. */
final class CustomerList {

    private static final int LEVEL_CELLS = 6;
    private static final int COUNT_CELLS = 9;
    private static final int BALANCE_CELLS = 13;
    private final Desk desk;
    private final ShownRun run;
    private final List<ProposedLetter> letters;
    private final VirtualList<ProposedLetter> list;

    CustomerList(Desk desk, ShownRun run, Runnable changed) {
        this.desk = desk;
        this.run = run;
        this.letters = run.proposal().letters();
        this.list = new VirtualList<>(desk, letters, columns())
                .tickable(changed)
                .onDetail("key.detail", this::explain)
                .condition(
                        "niveau",
                        (letter, typed) -> Integer.toString(letter.level()).startsWith(typed))
                .condition("avant", dated((letter, date) -> letter.dunnedBefore(date)))
                .condition("depuis", dated((letter, date) -> !letter.dunnedBefore(date)));
    }

    /** The labels of the last columns stand closer together than columns of their widths would. */
    private static List<Column<ProposedLetter>> columns() {
        return List.of(
                Column.left(Messages.of("dunning.column.code"), 8, ProposedLetter::code),
                Column.left(
                        Messages.of("dunning.column.name"),
                        15,
                        letter -> (letter.servable() ? "" : "! ") + letter.name()),
                Column.left(Messages.of("dunning.column.postal_code"), 5, ProposedLetter::postalCode),
                Column.left(Messages.of("dunning.column.representative"), 4, ProposedLetter::salesRepresentative),
                Column.left(Messages.of("dunning.column.customer_figures"), 39, CustomerList::figures));
    }

    private static String figures(ProposedLetter letter) {
        return padded(Integer.toString(letter.level()), LEVEL_CELLS)
                + " " + String.format("%-10s", Formats.date(letter.lastDunningDate()))
                + padded(Formats.number(letter.itemCount()), COUNT_CELLS)
                + padded(Formats.amount(letter.net()), BALANCE_CELLS);
    }

    private static String padded(String text, int cells) {
        return " ".repeat(Math.max(0, cells - text.length())) + text;
    }

    /** A date half typed leaves all rows; one that is whole and none leaves no row. */
    private BiPredicate<ProposedLetter, String> dated(BiPredicate<ProposedLetter, LocalDate> test) {
        LocalDate today = LocalDate.now(desk.clock());
        return (letter, typed) -> {
            Optional<LocalDate> date = Typed.date(typed, today);
            return date.map(day -> test.test(letter, day)).orElse(Typed.maybeDate(typed));
        };
    }

    private void explain(ProposedLetter letter) {
        WorkWindow.run(
                desk,
                Messages.of("title.dunning.items"),
                progress -> run.useCases().looking().explain().run(run.criteria(), letter.code()),
                found -> found.ifPresentOrElse(
                        decision -> desk.open(new CustomerItemsPage(desk, decision)),
                        () -> desk.refuse(Messages.of("dunning.customer.gone", letter.code()))));
    }

    /** With the whole of the row under the list. */
    Part part() {
        return new DetailedList<>(list, 2, CustomerList::detail);
    }

    private static String detail(ProposedLetter letter) {
        String whole = Messages.of(
                "dunning.customer.detail",
                letter.code(),
                letter.name(),
                letter.postalCode(),
                letter.salesRepresentative());
        return letter.servable() ? whole : "! " + letter.refusal() + " : " + whole;
    }

    /** Ticks that may be dropped without a question. */
    void propose(Predicate<ProposedLetter> wanted) {
        BitSet proposed = new BitSet();
        for (int i = 0; i < letters.size(); i++) {
            proposed.set(i, wanted.test(letters.get(i)));
        }
        list.propose(proposed);
    }

    /** What other steps decided since. */
    void follow(Predicate<ProposedLetter> wanted) {
        for (int i = 0; i < letters.size(); i++) {
            list.tick(i, wanted.test(letters.get(i)));
        }
    }

    BitSet ticked() {
        return list.ticked();
    }

    List<ProposedLetter> letters() {
        return letters;
    }
}
