package fr.relances;

import fr.relances.command.Console;
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
        console.out().flush();
        console.err().flush();
        System.exit(status);
    }

    /** What the line's charset can't show of French is folded by the terminal's own writer; files and pipes get UTF-8. */
    private static PrintStream stream(FileDescriptor descriptor) {
        boolean line = System.console() != null;
        Charset charset = line
                ? Charset.forName(System.getProperty("relances.charset", StandardCharsets.UTF_8.name()))
                : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), false, charset);
    }
}
