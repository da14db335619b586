package fr.relances.letter.template;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.LetterLine;
import fr.relances.letter.Nature;
import fr.relances.letter.paper.Printable;
import fr.relances.parameter.DisplayOption;
import fr.relances.parameter.PaymentMethod;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The table of pièces and the totals as texts, the same on paper and on screen. */
public final class ItemTable {

    private static final String FIGURES = Formats.NO_BREAK_SPACE + ": ";

    private final LetterEdition edition;
    private final List<Column> columns;
    private final List<String> titles;
    private final boolean otherApart;
    private final boolean cutOffApart;
    private final String creditHeading = Messages.of("letter.credits");
    private final String debitTotal = Messages.of("letter.debit_total");
    private final String netTotal = Messages.of("letter.net_total");
    private final String otherClaimed = Messages.of("letter.other_claimed");

    public ItemTable(LetterEdition edition) {
        this(edition, block -> false);
    }

    /** {@code placed}: blocks for which the model has a place of their own, so that the totals leave them out. */
    ItemTable(LetterEdition edition, Predicate<Block> placed) {
        this.edition = edition;
        this.otherApart = placed.test(Block.AUTRES_SOMMES);
        this.cutOffApart = placed.test(Block.ARRETE_AU);
        Set<DisplayOption> shown = edition.parameters().shownOptions();
        this.columns = Arrays.stream(Column.values())
                .filter(column -> column.option().isEmpty()
                        || shown.contains(column.option().get()))
                .toList();
        this.titles = columns.stream().map(column -> Messages.of(column.key())).toList();
    }

    public List<Column> columns() {
        return columns;
    }

    public List<String> titles() {
        return titles;
    }

    /** One row: cells in the order of the columns, or a text across with an amount at the end. */
    public record Row(Kind kind, List<String> cells, String across, String amount) {}

    /** What a row is; a subtotal stays with the row above, a heading with the one below. */
    public enum Kind {
        ITEM,
        SUBTOTAL,
        HEADING
    }

    /** A line of the totals; the strong one is what is asked for. */
    public record TotalLine(String label, String amount, boolean strong) {}

    public List<Row> rows(Letter letter) {
        List<Row> rows =
                new ArrayList<>(letter.debits().size() + letter.credits().size() + 2);
        List<LetterLine> debits = letter.debits();
        int first = 0;
        for (int i = 0; i < debits.size(); i++) {
            rows.add(row(debits.get(i), Printable.clean(debits.get(i).number())));
            if (edition.subtotalPerDueDate() && lastOfDueDate(debits, i)) {
                rows.add(subtotal(debits.get(i).dueDate(), debits.subList(first, i + 1)));
                first = i + 1;
            }
        }
        if (!letter.credits().isEmpty()) {
            rows.add(new Row(Kind.HEADING, List.of(), creditHeading, ""));
            for (LetterLine credit : letter.credits()) {
                rows.add(row(credit, Nature.label(credit.nature()) + " " + Printable.clean(credit.number())));
            }
        }
        return rows;
    }

    /** Debits and credits where there are credits, then what is asked for, then what other runs already claim (R5). */
    public List<TotalLine> totals(Letter letter) {
        List<TotalLine> totals = new ArrayList<>(4);
        Amount debit = letter.debit();
        Amount credit = letter.credit();
        if (!letter.credits().isEmpty()) {
            totals.add(new TotalLine(debitTotal, Formats.euros(debit), false));
            totals.add(new TotalLine(creditHeading, Formats.euros(credit.negate()), false));
        }
        totals.add(new TotalLine(netTotal, Formats.euros(debit.minus(credit)), true));
        if (otherInTotals(letter)) {
            totals.add(new TotalLine(otherClaimed, Formats.euros(letter.otherClaimed()), false));
        }
        return totals;
    }

    /** How many of the totals are not the strong one. */
    public int plainTotals(Letter letter) {
        return (letter.credits().isEmpty() ? 0 : 2) + (otherInTotals(letter) ? 1 : 0);
    }

    /** R5: what other runs already claim, as a sentence; empty where there is nothing or it is not shown. */
    public String otherClaimedLine(Letter letter) {
        return showsOtherClaimed(letter) ? otherClaimed + FIGURES + Formats.euros(letter.otherClaimed()) : "";
    }

    private boolean otherInTotals(Letter letter) {
        return !otherApart && showsOtherClaimed(letter);
    }

    private boolean showsOtherClaimed(Letter letter) {
        return shows(DisplayOption.OTHER_SUMS_CLAIMED) && letter.otherClaimed().isPositive();
    }

    /** What stands beside the totals: {@link #cutOffLine}, unless the model has a place for it. */
    public String cutOffBeside() {
        return cutOffApart ? "" : cutOffLine();
    }

    /** Situation arrêtée au 20/11/2026; empty when it is not known or not shown. */
    public String cutOffLine() {
        return shows(DisplayOption.CUT_OFF_DATE)
                ? edition.parameters()
                        .cutOffDate()
                        .map(date -> Messages.of("letter.cut_off", date))
                        .orElse("")
                : "";
    }

    /** The label of a pièce's payment method, its code where there is no label. */
    public String method(LetterLine line) {
        Map<String, PaymentMethod> methods = edition.parameters().paymentMethods();
        PaymentMethod method = methods.get(line.paymentMethod());
        return Printable.clean(method == null ? line.paymentMethod() : method.label());
    }

    private boolean shows(DisplayOption option) {
        return edition.parameters().shownOptions().contains(option);
    }

    private static boolean lastOfDueDate(List<LetterLine> debits, int i) {
        LocalDate due = debits.get(i).dueDate();
        return i + 1 == debits.size() || !due.equals(debits.get(i + 1).dueDate());
    }

    private static Row subtotal(LocalDate dueDate, List<LetterLine> lines) {
        Amount sum = Amount.sum(lines, LetterLine::balance);
        return new Row(Kind.SUBTOTAL, List.of(), Messages.of("letter.subtotal", dueDate), Formats.amount(sum));
    }

    private Row row(LetterLine line, String number) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            cells.add(cell(line, number, column));
        }
        return new Row(Kind.ITEM, cells, "", "");
    }

    private String cell(LetterLine line, String number, Column column) {
        return switch (column) {
            case DATE -> Formats.date(line.date());
            case NUMBER -> number;
            case DUE_DATE -> Formats.date(line.dueDate());
            case DAYS_LATE -> line.dueDate() == null ? "" : Formats.number(line.daysLate());
            case METHOD -> method(line);
            case LEVEL -> line.dueDate() == null ? "" : Integer.toString(line.level());
            case AMOUNT -> Formats.amount(line.amount());
            case BALANCE -> Formats.amount(line.balance());
        };
    }
}
