package fr.relances.screen.parameter;

import fr.relances.screen.Canvas;
import fr.relances.screen.Form;
import fr.relances.screen.Part;
import fr.relances.screen.TextArea;

/** Where form, header and footer of a level stand: all of them, or over a letter the one that is being worked in. */
record LevelLayout(Form form, TextArea header, TextArea footer) {

    /** All, what is left of the rows shared between the texts. */
    void paintAll(Canvas canvas, Part here) {
        int texts = canvas.rows() - LevelForm.ROWS;
        int ofHeader = (texts + 1) / 2;
        paint(canvas.sub(0, 0, canvas.columns(), LevelForm.ROWS), form, here);
        paint(canvas.sub(0, LevelForm.ROWS, canvas.columns(), ofHeader), header, here);
        paint(canvas.sub(0, LevelForm.ROWS + ofHeader, canvas.columns(), texts - ofHeader), footer, here);
    }

    private static void paint(Canvas canvas, Part part, Part here) {
        if (part == here) {
            part.paint(canvas);
        } else if (part instanceof TextArea area) {
            area.paintIdle(canvas);
        } else if (part instanceof Form fields) {
            fields.paintIdle(canvas);
        }
    }
}
