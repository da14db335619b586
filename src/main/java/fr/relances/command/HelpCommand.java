package fr.relances.command;

import fr.relances.file.OutputFile;
import fr.relances.help.Manual;
import fr.relances.help.ManualText;
import fr.relances.help.ReadManual;
import fr.relances.letter.manual.ManualPdf;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** aide: the commands, one of them, a chapter of the manual, or the whole manual as PDF. Needs no data. */
@Command(name = "aide")
final class HelpCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Parameters(index = "0", arity = "0..1", paramLabel = "SUJET")
    private String subject;

    @Option(names = "--pdf")
    private String pdf;

    private final Console console;
    private final Session session;

    HelpCommand(Console console, Session session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        if (pdf != null && subject != null) {
            throw new UsageCheck().refused("usage.exclusive", "--pdf, " + subject);
        }
        if (pdf != null) {
            writePdf();
        } else if (subject == null) {
            console.out().println(Messages.of("command.help"));
        } else if (Messages.has("command.help." + subject)) {
            console.out().println(Messages.of("command.help." + subject));
        } else {
            chapter();
        }
        return ExitStatus.DONE.code();
    }

    private void chapter() {
        Manual.Chapter chapter = new ReadManual()
                .run().chapters().stream()
                        .filter(each -> each.number().equals(subject))
                        .findFirst()
                        .orElseThrow(() -> new UsageCheck().refused("usage.no_subject", subject));
        ManualText.of(chapter).forEach(console.out()::println);
    }

    private void writePdf() {
        ManualPdf manual = new ManualPdf(new ReadManual().run(), session.today());
        if (pdf.equals(STANDARD_OUTPUT)) {
            manual.write(console.out());
            console.err().println(Messages.of("manual.done", pdf));
            return;
        }
        try (OutputFile file = OutputFile.begin(Path.of(pdf))) {
            manual.write(file.stream());
            file.commit();
        }
        console.out().println(Messages.of("manual.done", pdf));
    }
}
