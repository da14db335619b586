package fr.relances.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A ledger as CSV files, of as many tiers as a test wants, each with two overdue invoices. */
final class Ledger {

    private Ledger() {}

    /** Writes tiers.csv and pieces.csv into {@code folder}. */
    static void write(Path folder, int tiers) throws IOException {
        List<String> customers = new ArrayList<>(List.of("code;nom;adresse1;code_postal;ville"));
        List<String> items = new ArrayList<>(List.of("numero;code_tiers;date_piece;date_echeance;montant"));
        for (int i = 1; i <= tiers; i++) {
            customers.add("C%05d;EARL de la Côte n° %d;%d chemin des Étangs;70150;MARNAY".formatted(i, i, i));
            items.add("F%05d-1;C%05d;01/08/2026;31/08/2026;100,00".formatted(i, i));
            items.add("F%05d-2;C%05d;01/09/2026;30/09/2026;%d,50".formatted(i, i, i));
        }
        Files.write(folder.resolve("tiers.csv"), customers);
        Files.write(folder.resolve("pieces.csv"), items);
    }
}
