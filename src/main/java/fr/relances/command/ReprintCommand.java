package fr.relances.command;

import fr.relances.dunning.run.HistoryFilter;
import fr.relances.dunning.run.ReprintLetters;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.PdfTarget;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** reimprimer: the letters of an edition again as they went out, marked DUPLICATA. */
@Command(name = "reimprimer")
public final class ReprintCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Parameters(index = "0", paramLabel = "EDITION")
    private int number;

    @Option(names = "--tiers")
    private String customer;

    @Option(names = "--pdf")
    private String pdf;

    @Option(names = "--imprimante")
    private String printer;

    private final Console console;
    private final CurrentEntity currentEntity;
    private final ReprintLetters reprint;

    public ReprintCommand(Console console, CurrentEntity currentEntity, ReprintLetters reprint) {
        this.console = console;
        this.currentEntity = currentEntity;
        this.reprint = reprint;
    }

    @Override
    public Integer call() {
        UsageCheck usage = new UsageCheck();
        if (printer != null) {
            throw usage.refused("usage.no_printing");
        }
        usage.range("EDITION", number, 1, Integer.MAX_VALUE);
        usage.onlyWith(true, "reimprimer", pdf != null, "--pdf");
        boolean stream = pdf.equals(STANDARD_OUTPUT);
        PdfTarget target = stream ? PdfTarget.stream(console.out()) : PdfTarget.file(Path.of(pdf), true);
        int letters =
                reprint.run(new HistoryFilter(currentEntity.place().entity().code(), customer, number), target);
        (stream ? console.err() : console.out())
                .println(Messages.of("reprint.done", Integer.toString(number), letters));
        return ExitStatus.DONE.code();
    }
}
