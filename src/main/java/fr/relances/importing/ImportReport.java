package fr.relances.importing;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What an import did, would do (simulated) or refused to do (R27: bad lines, nothing stored). */
public record ImportReport(
        ImportKind kind, Origin origin, Changes customers, Changes items, Balances balances, List<ImportNote> notes) {

    public ImportReport {
        notes = List.copyOf(notes);
    }

    /** The file, the charset found, and the day up to which it is complete (null for tiers). */
    public record Origin(String fileName, String charset, LocalDate cutOff, boolean simulated) {

        public static Origin of(TextFile file, LocalDate cutOff, boolean simulated) {
            return new Origin(file.fileName(), file.charsetName(), cutOff, simulated);
        }
    }

    /** How many records of a kind; settled ones (pièces only) are among neither created nor unchanged. */
    public record Changes(int created, int changed, int unchanged, int settled) {

        public static final Changes NONE = new Changes(0, 0, 0, 0);
    }

    /** What was settled, and the sum of all balances of the entity before and after. */
    public record Balances(Amount settled, Amount openBefore, Amount openAfter) {

        public static final Balances NONE = new Balances(Amount.ZERO, Amount.ZERO, Amount.ZERO);
    }

    /** A file that was refused whole; the notes in the order of its lines. */
    public static ImportReport refused(ImportKind kind, Origin origin, List<ImportNote> notes) {
        List<ImportNote> ordered = notes.stream()
                .sorted(Comparator.comparingLong(ImportNote::line))
                .toList();
        return new ImportReport(kind, origin, Changes.NONE, Changes.NONE, Balances.NONE, ordered);
    }

    public boolean refused() {
        return count(ImportNote.Grade.REFUSED) > 0;
    }

    public long count(ImportNote.Grade grade) {
        return notes.stream().filter(note -> note.grade() == grade).count();
    }

    /** For the screen and the line: French sentences, the first 100 notes of a kind. */
    public List<String> lines() {
        return new ReportText(this).lines();
    }

    /** Everything, as CSV ({@code --rapport}), with the byte order mark that files begin with. */
    public String csv() {
        return new ReportText(this).csv();
    }
}
