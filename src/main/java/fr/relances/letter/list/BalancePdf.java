package fr.relances.letter.list;

import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** The aged balance on paper, A4 landscape, written row by row. */
public final class BalancePdf {

    private static final float ROW = 12;
    private static final float TOTAL_ROW = 14;

    private final ListPaper paper;
    private BalanceRow waiting;

    /** The stream stays open when this is closed. */
    public BalancePdf(String entityName, LocalDate date, OutputStream out) {
        String title = Messages.of("balance.paper.title", date);
        paper = new ListPaper(
                new ListPaper.Document(title, entityName),
                new ListPage.Heading(title, entityName, "", List.of(Messages.of("balance.paper.about"))),
                List.of(BalanceColumn.values()),
                out);
    }

    /** One row is held back: the last stays with the sums. */
    public void add(BalanceRow row) {
        drawWaiting(0);
        waiting = row;
    }

    /** Writes the sums of the {@code customers} tiers and ends the document. */
    public void close(int customers, BalanceRow total) {
        drawWaiting(TOTAL_ROW);
        paper.ensure(TOTAL_ROW);
        paper.page().fill(TOTAL_ROW);
        String label = Messages.of("balance.paper.total", Formats.number(customers));
        paper.page().across(BalanceColumn.CODE, BalanceColumn.BALANCE.left(), LetterFonts.BOLD, label);
        draw(total, LetterFonts.BOLD, TOTAL_ROW);
        paper.close();
    }

    private void drawWaiting(float keep) {
        if (waiting != null) {
            paper.ensure(ROW + keep);
            draw(waiting, LetterFonts.REGULAR, ROW);
            paper.page().rule(0.2f);
        }
    }

    private void draw(BalanceRow row, Face face, float height) {
        for (BalanceColumn column : BalanceColumn.values()) {
            paper.page().cell(column, face, column.text(row));
        }
        paper.page().down(height);
    }
}
