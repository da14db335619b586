package fr.relances.command;

import fr.relances.print.PrintChoice;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What relancer writes and where: control list or letters, draft or definitive, to a file or standard output. */
final class DunOutput {

    static final String STANDARD_OUTPUT = "-";

    @Option(names = "--liste")
    private boolean list;

    @Option(names = "--courrier")
    private boolean letters;

    @Option(names = "--definitif")
    private boolean definitive;

    @Option(names = "--modele")
    private String template = "";

    @Option(names = "--pdf")
    private String pdf;

    @Option(names = "--csv")
    private String csv;

    @Option(names = "--imprimante")
    private String printer;

    @Option(names = "--remplacer")
    private boolean replace;

    @Option(names = "--ecartes")
    private boolean withSetAside;

    /** Options that exclude or need each other. */
    void check(UsageCheck usage) {
        usage.one(list, "--liste", letters, "--courrier");
        usage.atMostOne(pdf, "--pdf", csv, "--csv");
        usage.atMostOne(pdf, "--pdf", printer, "--imprimante");
        usage.atMostOne(csv, "--csv", printer, "--imprimante");
        usage.onlyWith(csv != null, "--csv", list, "--liste");
        usage.onlyWith(definitive, "--definitif", letters, "--courrier");
        usage.onlyWith(withSetAside, "--ecartes", list, "--liste");
        if (letters) {
            usage.one(pdf != null, "--pdf", printer != null, "--imprimante");
        }
        usage.onlyWith(replace, "--remplacer", pdf != null, "--pdf");
    }

    boolean letters() {
        return letters;
    }

    boolean definitive() {
        return definitive;
    }

    /** Empty for the general model. */
    String template() {
        return template;
    }

    boolean toPdf() {
        return pdf != null;
    }

    boolean toCsv() {
        return csv != null;
    }

    boolean toPrinter() {
        return printer != null;
    }

    PrintChoice printer() {
        return PrintChoice.of(printer);
    }

    boolean replace() {
        return replace;
    }

    boolean withSetAside() {
        return withSetAside;
    }

    /** Results then go to standard error: standard output holds the document. */
    boolean toStandardOutput() {
        return STANDARD_OUTPUT.equals(pdf) || STANDARD_OUTPUT.equals(csv);
    }

    Path file() {
        return Path.of(pdf == null ? csv : pdf);
    }
}
