package fr.relances.balance;

import fr.relances.file.OutputFile;
import fr.relances.letter.list.BalancePdf;
import fr.relances.letter.list.BalanceRow;
import fr.relances.parameter.ReadParameters;
import java.io.OutputStream;
import java.nio.file.Path;

/** Use case: an aged balance as PDF or CSV, its tiers in the order in which they stand. */
public final class WriteAgedBalance {

    private final ReadParameters readParameters;

    public WriteAgedBalance(ReadParameters readParameters) {
        this.readParameters = readParameters;
    }

    /** The file is there whole, or as it was. */
    public void run(AgedBalance balance, BalanceOutput kind, Path file) {
        try (OutputFile output = OutputFile.begin(file)) {
            write(balance, kind, output.stream(), true);
            output.commit();
        }
    }

    /** To a stream, which stays open; without a byte order mark. */
    public void run(AgedBalance balance, BalanceOutput kind, OutputStream out) {
        write(balance, kind, out, false);
    }

    private void write(AgedBalance balance, BalanceOutput kind, OutputStream out, boolean file) {
        switch (kind) {
            case CSV -> AgedBalanceCsv.write(balance, out, file);
            case PDF -> writePdf(balance, out);
        }
    }

    private void writePdf(AgedBalance balance, OutputStream out) {
        String entity =
                readParameters.run(balance.entityCode()).entity().identity().name();
        BalancePdf pdf = new BalancePdf(entity, balance.date(), out);
        for (AgedCustomer customer : balance.customers()) {
            pdf.add(row(customer.code(), customer.name(), customer.amounts()));
        }
        pdf.close(balance.customers().size(), row("", "", balance.total()));
    }

    private static BalanceRow row(String code, String name, AgedAmounts amounts) {
        return new BalanceRow(
                code,
                name,
                amounts.balance(),
                amounts.of(Age.NOT_DUE),
                amounts.of(Age.TO_30),
                amounts.of(Age.TO_60),
                amounts.of(Age.TO_90),
                amounts.of(Age.OVER_90),
                amounts.of(Age.CREDIT));
    }
}
