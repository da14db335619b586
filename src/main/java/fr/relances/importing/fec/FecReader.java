package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Reads a whole FEC, collecting every bad line (R27); keeps the lines of customers only. */
final class FecReader {

    private final AccountChoice accounts;
    private final FecLayout layout;
    private final LineTyper typer;
    private final SurplusSeparators surplus;
    private final Journals journals = new Journals();
    private final List<LedgerLine> kept = new ArrayList<>();
    private final List<BadLine> bad = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private BigDecimal debit = BigDecimal.ZERO;
    private BigDecimal credit = BigDecimal.ZERO;
    private boolean plainSeen;

    private FecReader(AccountChoice accounts, FecLayout layout) {
        this.accounts = accounts;
        this.layout = layout;
        this.typer = new LineTyper(layout);
        this.surplus = new SurplusSeparators(layout, typer);
    }

    /** A line that has more separators than columns: understood once the others are known. */
    private record Pending(int line, String[] fields) {}

    /** Refuses what is no FEC at all; bad lines are in the result. */
    static FecContent read(Reader text, AccountChoice accounts) throws IOException {
        TextLines lines = new TextLines(text);
        String first = lines.next();
        while (first != null && first.isBlank()) {
            first = lines.next();
        }
        if (first == null) {
            throw new OperatorException("fec.no_line");
        }
        FecReader reader = new FecReader(accounts, FecLayout.of(first));
        return reader.readAll(lines, first);
    }

    private FecContent readAll(TextLines lines, String first) throws IOException {
        int count = 0;
        String line = layout.headed() ? lines.next() : first;
        for (; line != null; line = lines.next()) {
            if (!line.isBlank()) {
                count++;
                read(lines.number(), line);
            }
        }
        if (count == 0) {
            throw new OperatorException("fec.no_line");
        }
        pending.forEach(this::recover);
        bad.sort(Comparator.comparingInt(BadLine::line));
        kept.sort(Comparator.comparingInt(LedgerLine::line));
        FecContent.Facts facts = new FecContent.Facts(
                layout.separator(), count, new Amount(debit), new Amount(credit), layout.has(FecColumn.DUE_DATE));
        return new FecContent(kept, facts, journals, bad);
    }

    private void read(int number, String line) {
        String[] fields = layout.split(line);
        boolean oneMore = fields.length == layout.width() + 1 && fields[layout.width()].isBlank();
        if (fields.length == layout.width()) {
            plainSeen = true;
            take(number, fields);
        } else if (oneMore && (layout.trailing() || !plainSeen && isOneSided(fields))) {
            take(number, Arrays.copyOf(fields, layout.width()));
        } else if (fields.length > layout.width()) {
            pending.add(new Pending(number, fields));
        } else {
            bad.add(new BadLine(
                    number, "", shortened(line), Messages.of("fec.bad.short", fields.length, layout.width())));
        }
    }

    private boolean isOneSided(String[] fields) {
        return typer.fits(fields)
                && (typer.debit(fields).isZero() || typer.credit(fields).isZero());
    }

    private void take(int number, String[] fields) {
        if (!typer.check(number, fields, bad)) {
            return;
        }
        surplus.learn(fields);
        keep(number, fields);
    }

    private void keep(int number, String[] fields) {
        LedgerLine line = typer.line(number, fields);
        boolean customer = accounts.includes(line.account().code());
        journals.see(line, customer);
        debit = debit.add(line.debit().value());
        credit = credit.add(line.credit().value());
        if (customer && !(line.debit().isZero() && line.credit().isZero())) {
            kept.add(line);
        }
    }

    private void recover(Pending line) {
        List<String[]> readings = surplus.readings(line.fields());
        if (readings.size() == 1) {
            keep(line.line(), readings.get(0));
            return;
        }
        String key = readings.isEmpty() ? "fec.bad.surplus" : "fec.bad.ambiguous";
        String text = String.join(String.valueOf(layout.separator()), line.fields());
        bad.add(new BadLine(line.line(), "", shortened(text), Messages.of(key, line.fields().length, layout.width())));
    }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
