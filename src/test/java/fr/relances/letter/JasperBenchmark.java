package fr.relances.letter;

import fr.relances.letter.layout.LetterPdf;
import fr.relances.letter.template.LetterComposer;
import fr.relances.parameter.DisplayOption;
import fr.relances.text.Formats;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;

/**
 * The same letters of 8 pièces by JasperReports and by ours, many in one PDF, in CPU time per letter and in the same
 * JVM; ours without the code for payments, which the other has not. Run as {@link LetterBenchmark}.
 */
public final class JasperBenchmark {

    private static final int LETTERS = 3_000;
    private static final int ROUNDS = 6;

    private JasperBenchmark() {}

    public static void main(String[] arguments) throws JRException, IOException {
        EnumSet<DisplayOption> options = EnumSet.copyOf(Samples.defaultOptions());
        options.remove(DisplayOption.PAYMENT_CODE);
        LetterComposer composer =
                new LetterComposer(Samples.edition(Samples.level(2), options, false, false), Samples.general());
        List<Letter> letters = letters();
        Collection<Map<String, ?>> rows = rows(letters);
        JasperLetters jasper = new JasperLetters();
        Path file = Files.createTempFile("jasper", ".pdf");
        double ours = Double.MAX_VALUE;
        double theirs = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            write(composer, letters, file);
            ours = Math.min(ours, (cpu() - start) / 1e6 / LETTERS);
            start = cpu();
            jasper.write(rows, file);
            theirs = Math.min(theirs, (cpu() - start) / 1e6 / LETTERS);
        }
        System.out.printf(
                "%d letters: JasperReports %.3f ms a letter (%.1f MB), ours %.4f ms, %.1f times quicker%n",
                LETTERS, theirs, Files.size(file) / 1e6, ours, theirs / ours);
        Files.delete(file);
    }

    private static List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            letters.add(Samples.letter("Société d'Équipement rural n° " + i, 8));
        }
        return letters;
    }

    private static void write(LetterComposer composer, List<Letter> letters, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                LetterPdf pdf = new LetterPdf(composer, out)) {
            letters.forEach(pdf::add);
        }
    }

    /** The texts are made beforehand: JasperReports only lays out and writes. */
    private static Collection<Map<String, ?>> rows(List<Letter> letters) {
        Collection<Map<String, ?>> rows = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Map<String, String> texts = texts(letters.get(i), i);
            for (LetterLine line : letters.get(i).debits()) {
                Map<String, String> row = new HashMap<>(texts);
                row.put("date", Formats.date(line.date()));
                row.put("number", line.number());
                row.put("due", Formats.date(line.dueDate()));
                row.put("late", Long.toString(line.daysLate()));
                row.put("amount", line.amount().toString());
                row.put("balance", line.balance().toString());
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, String> texts(Letter letter, int number) {
        String net = Formats.euros(letter.net());
        return Map.of(
                "letter", Integer.toString(number),
                "sender",
                        "Coopérative agricole du Val d'Ancelle\nSilo des Quatre-Vents\n12 route de Gray\n"
                                + "70100 Ancelle-sur-Saône\nTél. 03 84 00 00 00\ncomptabilite@coop-ancelle.example",
                "recipient",
                        letter.recipient().name()
                                + "\nFERME DES TROIS CHÊNES\n3 CHEMIN DE L ÉTANG\n70150 MARNAY LÈS PRÉS",
                "day", "Ancelle-sur-Saône, le 24 novembre 2026",
                "header",
                        "<style isBold=\"true\">RELANCE</style>\n\nMadame, Monsieur,\n\nSauf erreur ou omission de notre"
                                + " part, et compte tenu des règlements enregistrés au 20/11/2026, votre compte C00147"
                                + " présente, malgré notre courrier du 12/10/2026, un solde échu de <style"
                                + " isBold=\"true\">" + net + "</style>.",
                "footer",
                        "Nous vous demandons de nous régler cette somme dans un délai de <style isBold=\"true\">8"
                                + " jours</style>. Si votre paiement a croisé ce courrier, nous vous prions de ne pas"
                                + " en tenir compte.\n\nVeuillez agréer, Madame, Monsieur, l'expression de nos"
                                + " salutations distinguées.\n\nLe service comptabilité",
                "total", "Net à régler " + net,
                "legal", "Coopérative agricole du Val d'Ancelle – SIRET 123 456 782 00012 – RCS Vesoul 123 456 782");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
