package fr.relances.letter.manual;

import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** Options of a command beside what each does. */
final class OptionTable {

    private static final float SIZE = 9;

    private OptionTable() {}

    /** Each row is the option and its text. */
    static PdfPTable of(List<String[]> rows) {
        PdfPTable table = new PdfPTable(new float[] {43, 57});
        table.setWidthPercentage(100);
        table.setSpacingBefore(3);
        table.setSpacingAfter(5);
        for (String[] row : rows) {
            table.addCell(cell(row[0], ManualStyle.bold(SIZE)));
            table.addCell(cell(row[1], ManualStyle.regular(SIZE)));
        }
        return table;
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(1.5f);
        return cell;
    }
}
