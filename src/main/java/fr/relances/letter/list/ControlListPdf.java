package fr.relances.letter.list;

import fr.relances.amount.Amount;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.io.OutputStream;
import java.util.List;

/**
 * The control list on paper, A4 landscape, written row by row; rows of one tiers stand together, and so do those of a
 * part where it has parts: then each ends with its totals, and a last page has those of all.
 */
public final class ControlListPdf implements AutoCloseable {

    private static final float ROW = 11;
    private static final float TOTAL_ROW = 13;
    private static final float END_HEIGHT = 3 * TOTAL_ROW;

    private final ListPaper paper;
    private final ControlListSums overall = new ControlListSums();
    private ControlListSums part = new ControlListSums();
    private ControlListSums customer = new ControlListSums();
    private boolean parted;
    private ControlListRow waiting;

    /** The stream stays open when this is closed. */
    public ControlListPdf(ControlListHeading heading, OutputStream out) {
        this.paper = new ListPaper(
                new ListPaper.Document(Messages.of("control.document", heading.dunningDate()), heading.entityName()),
                new ListPage.Heading(
                        Messages.of("control.title", Messages.of("letter.draft")),
                        Messages.of("control.of", heading.entityName(), Formats.date(heading.dunningDate())),
                        "",
                        heading.criteria()),
                List.of(ControlColumn.values()),
                out);
    }

    /** The rows from here on are those of {@code name}, until the next part. */
    public void part(String name) {
        endPart();
        parted = true;
        paper.part(name);
    }

    /** One row is held back: the last of a tiers stays with its total. */
    public void add(ControlListRow row) {
        if (waiting != null) {
            boolean last = !waiting.party().code().equals(row.party().code());
            draw(waiting, last ? TOTAL_ROW : 0);
            if (last) {
                endCustomer();
            }
        }
        waiting = row;
    }

    /** Writes the totals and ends the document; the stream stays open. */
    @Override
    public void close() {
        endPart();
        if (parted) {
            paper.part(Messages.of("control.all_parts"));
        }
        drawEnd("control.total", overall);
        paper.close();
    }

    private void endPart() {
        if (waiting != null) {
            draw(waiting, TOTAL_ROW + END_HEIGHT);
            endCustomer();
            waiting = null;
        }
        if (parted) {
            drawEnd("control.part_total", part);
        }
        overall.addPart(part);
        part = new ControlListSums();
    }

    private void draw(ControlListRow row, float keep) {
        boolean explained = !row.outcome().reason().isEmpty();
        paper.ensure(ROW + (explained ? ROW : 0) + keep);
        for (ControlColumn column : ControlColumn.values()) {
            paper.page().cell(column, LetterFonts.REGULAR, column.text(row));
        }
        paper.page().down(ROW);
        if (explained) {
            paper.page()
                    .across(
                            ControlColumn.NUMBER,
                            ControlColumn.LAST_DATE.end(),
                            LetterFonts.REGULAR,
                            Messages.of("control.set_aside", row.outcome().reason()));
            paper.page().down(ROW);
        }
        paper.page().rule(0.2f);
        customer.add(row);
    }

    private void endCustomer() {
        paper.ensure(TOTAL_ROW);
        String label = Messages.of(
                "control.customer_total",
                waiting.party().code(),
                waiting.party().name(),
                customer.items());
        paper.page().across(ControlColumn.CODE, ControlColumn.DUNNED.left(), LetterFonts.BOLD, label);
        paper.page().cell(ControlColumn.DUNNED, LetterFonts.BOLD, Formats.amount(customer.net()));
        paper.page().down(TOTAL_ROW);
        paper.page().rule(0.6f);
        part.add(customer);
        customer = new ControlListSums();
    }

    private void drawEnd(String key, ControlListSums sums) {
        paper.ensure(END_HEIGHT);
        drawSum(Messages.of(key, Formats.number(sums.customers()), Formats.number(sums.items())), sums.debit());
        drawSum(Messages.of("letter.credits"), sums.credit().negate());
        drawSum(Messages.of("control.net"), sums.net());
    }

    private void drawSum(String label, Amount amount) {
        paper.page().fill(TOTAL_ROW);
        paper.page().across(ControlColumn.CODE, ControlColumn.DUNNED.left(), LetterFonts.BOLD, label);
        paper.page().cell(ControlColumn.DUNNED, LetterFonts.BOLD, Formats.amount(amount));
        paper.page().down(TOTAL_ROW);
    }
}
