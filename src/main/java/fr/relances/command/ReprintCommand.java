package fr.relances.command;

import fr.relances.dunning.run.HistoryFilter;
import fr.relances.dunning.run.PrintLettersAgain;
import fr.relances.dunning.run.ReprintLetters;
import fr.relances.dunning.run.ReprintRequest;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.PdfTarget;
import fr.relances.print.PrintChoice;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** reimprimer: the letters of an edition again as they went out, to a file or a print queue. */
@Command(name = "reimprimer")
public final class ReprintCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Parameters(index = "0", paramLabel = "EDITION")
    private int number;

    @Option(names = "--tiers")
    private String customer;

    @Option(names = "--pdf")
    private String pdf;

    @Option(names = "--a-partir-de")
    private int from = 1;

    @Option(names = "--imprimante")
    private String printer;

    private final Console console;
    private final CurrentEntity currentEntity;
    private final ReprintLetters reprint;
    private final PrintLettersAgain printAgain;

    public ReprintCommand(
            Console console, CurrentEntity currentEntity, ReprintLetters reprint, PrintLettersAgain printAgain) {
        this.console = console;
        this.currentEntity = currentEntity;
        this.reprint = reprint;
        this.printAgain = printAgain;
    }

    @Override
    public Integer call() {
        UsageCheck usage = new UsageCheck();
        usage.range("EDITION", number, 1, Integer.MAX_VALUE);
        usage.range("--a-partir-de", from, 1, Integer.MAX_VALUE);
        usage.one(pdf != null, "--pdf", printer != null, "--imprimante");
        ReprintRequest request = new ReprintRequest(
                new HistoryFilter(currentEntity.place().entity().code(), customer, number), from);
        if (printer != null) {
            console.out()
                    .println(printAgain.run(request, PrintChoice.of(printer)).text());
        } else {
            write(request);
        }
        return ExitStatus.DONE.code();
    }

    private void write(ReprintRequest request) {
        boolean stream = pdf.equals(STANDARD_OUTPUT);
        PdfTarget target = stream ? PdfTarget.stream(console.out()) : PdfTarget.file(Path.of(pdf), true);
        int letters = reprint.run(request, target);
        (stream ? console.err() : console.out())
                .println(Messages.of("reprint.done", Integer.toString(number), letters));
    }
}
