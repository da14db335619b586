package fr.relances.importing;

import fr.relances.importing.ImportNote.Grade;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The report of an import in words, for the line and as a file. */
final class ReportText {

    private static final int SHOWN = 100;

    private final ImportReport report;

    ReportText(ImportReport report) {
        this.report = report;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (report.refused()) {
            lines.add(Messages.of("import.report.refused", report.origin().fileName(), report.count(Grade.REFUSED)));
            notes(lines, Grade.REFUSED);
            return lines;
        }
        lines.addAll(summary());
        notes(lines, Grade.INFORMATION);
        notes(lines, Grade.TO_CHECK);
        if (report.origin().simulated()) {
            lines.add(Messages.of("import.report.simulated"));
        }
        return lines;
    }

    /** Every note, after a line for each sentence of the summary. */
    String csv() {
        StringBuilder text = new StringBuilder(CsvText.MARK);
        CsvText csv = new CsvText(text);
        csv.row(List.of("constat", "ligne", "colonne", "valeur", "texte"));
        if (!report.refused()) {
            summary().forEach(line -> csv.row(List.of(grade(Grade.INFORMATION), "", "", "", CsvText.safe(line))));
        }
        for (ImportNote note : report.notes()) {
            csv.row(List.of(
                    grade(note.grade()),
                    note.line() == 0 ? "" : Long.toString(note.line()),
                    CsvText.safe(note.column()),
                    CsvText.safe(note.value()),
                    CsvText.safe(note.text())));
        }
        return text.toString();
    }

    private List<String> summary() {
        ImportReport.Origin origin = report.origin();
        List<String> lines = new ArrayList<>();
        lines.add(
                origin.cutOff() == null
                        ? Messages.of("import.report.file", origin.fileName(), origin.charset())
                        : Messages.of(
                                "import.report.file_cut_off", origin.fileName(), origin.charset(), origin.cutOff()));
        if (report.kind() != ImportKind.PIECES) {
            ImportReport.Changes customers = report.customers();
            lines.add(Messages.of(
                    "import.report.customers", customers.created(), customers.changed(), customers.unchanged()));
        }
        if (report.kind() != ImportKind.TIERS) {
            lines.addAll(items(report.items(), report.balances()));
        }
        return lines;
    }

    private static List<String> items(ImportReport.Changes items, ImportReport.Balances balances) {
        String counts = Messages.of(
                "import.report.items",
                items.created(),
                items.changed(),
                items.unchanged(),
                items.settled(),
                Formats.euros(balances.settled()));
        String open = Messages.of(
                "import.report.open", Formats.euros(balances.openAfter()), Formats.euros(balances.openBefore()));
        return List.of(counts, open);
    }

    private void notes(List<String> lines, Grade grade) {
        report.notes().stream()
                .filter(note -> note.grade() == grade)
                .limit(SHOWN)
                .map(ReportText::line)
                .forEach(lines::add);
        long more = report.count(grade) - SHOWN;
        if (more > 0) {
            lines.add(Messages.of("import.report.more", more));
        }
    }

    private static String line(ImportNote note) {
        String value = note.value().isEmpty() ? "" : Messages.of("import.note.value", note.value());
        if (note.line() == 0) {
            return note.value().isEmpty() ? note.text() : Messages.of("import.note.no_line", note.value(), note.text());
        }
        return note.column().isEmpty()
                ? Messages.of("import.note.line", note.line(), value, note.text())
                : Messages.of("import.note.column", note.line(), note.column(), value, note.text());
    }

    private static String grade(Grade grade) {
        return Messages.of("import.grade." + grade.name());
    }
}
