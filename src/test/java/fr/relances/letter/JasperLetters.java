package fr.relances.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** The letter of {@link LetterBenchmark} as JasperReports lays it out: the same texts and table, a group for each tiers. */
final class JasperLetters {

    static final String[] COLUMNS = {"date", "number", "due", "late", "amount", "balance"};
    static final String[] TEXTS = {"sender", "recipient", "day", "header", "footer", "total", "legal"};

    private static final int WIDTH = 482;

    private final JasperReport report;

    JasperLetters() throws JRException {
        System.setProperty("net.sf.jasperreports.compiler.java", "net.sf.jasperreports.engine.design.JRJavacCompiler");
        JasperDesign design = new JasperDesign();
        design.setName("courrier");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setLeftMargin(57);
        design.setRightMargin(56);
        design.setColumnWidth(WIDTH);
        fields(design, "letter");
        fields(design, TEXTS);
        fields(design, COLUMNS);
        JRDesignGroup group = new JRDesignGroup();
        group.setName("tiers");
        group.setExpression(new JRDesignExpression("$F{letter}"));
        group.setStartNewPage(true);
        ((JRDesignSection) group.getGroupHeaderSection()).addBand(header());
        ((JRDesignSection) group.getGroupFooterSection()).addBand(footer());
        design.addGroup(group);
        ((JRDesignSection) design.getDetailSection()).addBand(row());
        report = JasperCompileManager.compileReport(design);
    }

    /** A row for each pièce, with the texts of its letter. */
    void write(Collection<Map<String, ?>> rows, Path file) throws JRException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            JasperExportManager.exportReportToPdfStream(
                    JasperFillManager.fillReport(report, null, new JRMapCollectionDataSource(rows)), out);
        }
    }

    private static void fields(JasperDesign design, String... names) throws JRException {
        for (String name : names) {
            JRDesignField field = new JRDesignField();
            field.setName(name);
            field.setValueClass(String.class);
            design.addField(field);
        }
    }

    private static JRDesignBand header() {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(330);
        band.addElement(text("sender", 0, 0, 240, 75));
        band.addElement(text("recipient", 255, 120, 227, 60));
        band.addElement(text("day", 255, 215, 227, 15));
        JRDesignTextField header = text("header", 0, 245, WIDTH, 80);
        header.setMarkup("styled");
        header.setHorizontalTextAlign(HorizontalTextAlignEnum.JUSTIFIED);
        header.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        band.addElement(header);
        return band;
    }

    private static JRDesignBand row() {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(13);
        int x = 0;
        for (String name : COLUMNS) {
            band.addElement(text(name, x, 0, 80, 13));
            x += 80;
        }
        return band;
    }

    private static JRDesignBand footer() {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(200);
        JRDesignTextField total = text("total", 255, 5, 227, 15);
        total.setBold(true);
        total.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
        band.addElement(total);
        JRDesignTextField footer = text("footer", 0, 40, WIDTH, 120);
        footer.setMarkup("styled");
        footer.setHorizontalTextAlign(HorizontalTextAlignEnum.JUSTIFIED);
        band.addElement(footer);
        band.addElement(text("legal", 0, 180, WIDTH, 12));
        return band;
    }

    private static JRDesignTextField text(String field, int x, int y, int width, int height) {
        JRDesignTextField text = new JRDesignTextField();
        text.setExpression(new JRDesignExpression("$F{" + field + "}"));
        text.setX(x);
        text.setY(y);
        text.setWidth(width);
        text.setHeight(height);
        text.setFontSize(9f);
        return text;
    }
}
