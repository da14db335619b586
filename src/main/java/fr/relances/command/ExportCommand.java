package fr.relances.command;

import fr.relances.file.OutputFile;
import fr.relances.importing.CsvFile;
import fr.relances.importing.csv.ExportCustomers;
import fr.relances.importing.csv.ExportItems;
import fr.relances.parameter.CurrentEntity;
import fr.relances.text.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** exporter: what is stored, in the format of the import. */
@Command(name = "exporter")
public final class ExportCommand implements Callable<Integer> {

    private static final String CUSTOMERS = "tiers";
    private static final String ITEMS = "pieces";
    private static final String STANDARD_OUTPUT = "-";

    @Parameters(index = "0", paramLabel = "tiers|pieces")
    private String what;

    @Parameters(index = "1", paramLabel = "FICHIER")
    private String target;

    private final Console console;
    private final CurrentEntity currentEntity;
    private final ExportCustomers customers;
    private final ExportItems items;

    public ExportCommand(Console console, CurrentEntity currentEntity, ExportCustomers customers, ExportItems items) {
        this.console = console;
        this.currentEntity = currentEntity;
        this.customers = customers;
        this.items = items;
    }

    @Override
    public Integer call() {
        String entityCode = currentEntity.place().entity().code();
        ToIntFunction<Appendable> export = new UsageCheck()
                .choice(
                        "exporter",
                        what,
                        Map.<String, ToIntFunction<Appendable>>of(
                                CUSTOMERS,
                                out -> customers.run(entityCode, out),
                                ITEMS,
                                out -> items.run(entityCode, out)));
        if (target.equals(STANDARD_OUTPUT)) {
            console.err().println(Messages.of("export.done." + what, toStandardOutput(export)));
        } else {
            console.out().println(Messages.of("export.done." + what, toFile(export)));
        }
        return 0;
    }

    private int toStandardOutput(ToIntFunction<Appendable> export) {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
            int count = export.applyAsInt(out);
            out.flush();
            return count;
        } catch (IOException e) {
            throw OutputFile.unwritable(Path.of(STANDARD_OUTPUT), e);
        }
    }

    private int toFile(ToIntFunction<Appendable> export) {
        return CsvFile.write(Path.of(target), export);
    }
}
