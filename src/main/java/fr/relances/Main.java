package fr.relances;

import fr.relances.command.Console;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Arguments, locale and streams; nothing else. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.FRANCE);
        Console console = new Console(stream(FileDescriptor.out), stream(FileDescriptor.err));
        Path home = Path.of(System.getProperty("relances.home", "."));
        int status = new Program(console, home, Clock.systemDefaultZone()).run(List.of(arguments));
        System.exit(written(console) ? status : ExitStatus.TECHNICAL.code());
    }

    /** A result that nobody received is no success, whatever was stored. */
    private static boolean written(Console console) {
        boolean cut = console.out().checkError();
        if (cut) {
            console.err().println(Messages.of("command.output_cut"));
        }
        console.err().flush();
        return !cut;
    }

    /** What the line's charset can't show of French is folded by the terminal's own writer; files and pipes get UTF-8. */
    private static PrintStream stream(FileDescriptor descriptor) {
        boolean line = System.console() != null;
        String told = System.getProperty("relances.charset", StandardCharsets.UTF_8.name());
        Charset charset = line && Charset.isSupported(told) ? Charset.forName(told) : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), false, charset);
    }
}
