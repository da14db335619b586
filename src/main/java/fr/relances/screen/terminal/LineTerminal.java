package fr.relances.screen.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lanterna's terminal as it behaves on a real line: one write for a paint, the size from stty, keys of all terminals,
 * signals as keys, and the line left as it was found. The comments say what the library does without.
 */
public final class LineTerminal extends UnixTerminal {

    private static final Logger LOG = LoggerFactory.getLogger(LineTerminal.class);

    /** Holds a whole paint, accents and attributes included, of a large terminal. */
    private static final int PAINT_BYTES = 1 << 16;

    private static final long ESCAPE_PATIENCE_MILLIS = 50;
    private static final String SIZE_AT_START = "relances.size";
    private static final String STATE_AT_START = "relances.stty";

    private final KeyReader keys;
    // Set while the constructor of the library runs: no initial values here.
    private String stateToRestore;
    private boolean sizeAsked;
    private boolean closed;
    private volatile TerminalSize size;

    private LineTerminal(FileInputStream input, OutputStream output, Charset charset) throws IOException {
        super(input, output, charset, CtrlCBehaviour.TRAP);
        keys = new KeyReader(input, charset, type(), ESCAPE_PATIENCE_MILLIS);
    }

    /** What the line says that it is: xterm, vt100 … */
    String type() {
        return System.getenv().getOrDefault("TERM", "");
    }

    /** All in one write. */
    void paint(byte[] orders) throws IOException {
        if (orders.length > 0) {
            writeToTerminal(orders);
            flush();
        }
    }

    /** Takes the line over; refuses where standard input or output is none. */
    public static LineTerminal open() {
        if (System.console() == null) {
            throw new OperatorException(ExitStatus.USAGE, "screen.no_terminal");
        }
        try {
            // System.out flushes after every few bytes: 117 writes for one line that moved.
            return new LineTerminal(
                    new FileInputStream(FileDescriptor.in),
                    new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), PAINT_BYTES),
                    charset());
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.USAGE, "screen.no_terminal").causedBy(e);
        }
    }

    /** What the line carries: as told, else as the system's language settings say. */
    public static Charset charset() {
        String told = System.getProperty("relances.charset", "");
        if (!told.isEmpty() && Charset.isSupported(told)) {
            return Charset.forName(told);
        }
        return System.console() == null
                ? StandardCharsets.UTF_8
                : System.console().charset();
    }

    @Override
    protected void saveTerminalSettings() throws IOException {
        String known = System.getProperty(STATE_AT_START, "");
        stateToRestore = known.isEmpty() ? Stty.run("-g") : known;
    }

    @Override
    protected void restoreTerminalSettings() throws IOException {
        if (stateToRestore != null) {
            Stty.run(stateToRestore);
        }
    }

    /**
     * All in one call. Without -isig, -ixon and -iexten Ctrl-\ prints a thread dump and Ctrl-S freezes the line;
     * without -opost a line feed would go to the margin.
     */
    @Override
    protected void canonicalMode(boolean enabled) throws IOException {
        if (!enabled) {
            Stty.run("-icanon", "-echo", "-isig", "-ixon", "-iexten", "-icrnl", "-opost", "min", "1", "time", "0");
        }
    }

    @Override
    protected void keyEchoEnabled(boolean enabled) {
        // Done with the mode of the line, and undone when its state is restored.
    }

    @Override
    protected void keyStrokeSignalsEnabled(boolean enabled) {
        // Done with the mode of the line, and undone when its state is restored.
    }

    /** The library asks the terminal, which costs half a second, and ten where it does not answer. */
    @Override
    protected TerminalSize findTerminalSize() throws IOException {
        TerminalSize known = size;
        if (known == null) {
            String atStart = sizeAsked ? "" : System.getProperty(SIZE_AT_START, "");
            sizeAsked = true;
            known = Sizes.parse(atStart.isEmpty() ? Stty.run("size") : atStart);
            size = known;
        }
        return known;
    }

    /** For a line that changed between the start of run.sh and the first signal that could be heard. */
    public void askSizeAgain() {
        size = null;
        try {
            getTerminalSize();
        } catch (IOException e) {
            LOG.debug("The line does not tell its size", e);
        }
    }

    @Override
    protected void registerTerminalResizeListener(Runnable onResize) throws IOException {
        super.registerTerminalResizeListener(() -> {
            size = null;
            onResize.run();
        });
    }

    /** Arrows and keypad as plain sequences, pasted text marked as such, no wrapping at the right margin. */
    @Override
    public void enterPrivateMode() throws IOException {
        super.enterPrivateMode();
        order("\033[?1l\033>\033[?2004h\033[?7l");
        flush();
    }

    /** Empties the screen first: where there is no second one, what was on it must not stay for the next to read. */
    @Override
    public void exitPrivateMode() throws IOException {
        order("\033[m\033[2J\033[H\033[?2004l\033[?7h");
        super.exitPrivateMode();
    }

    private void order(String sequences) throws IOException {
        writeToTerminal(sequences.getBytes(StandardCharsets.US_ASCII));
    }

    /** The library leaves NUL bytes after accents, and draws lines with seven bytes a cell outside UTF-8. */
    @Override
    protected byte[] translateCharacter(char character) {
        return String.valueOf(character).getBytes(getCharset());
    }

    @Override
    public KeyStroke readInput() throws IOException {
        return keys.read();
    }

    /** Nothing: one thread waits in {@link #readInput()}. */
    @Override
    public KeyStroke pollInput() {
        return null;
    }

    /** Never fails: a line that is gone needs nothing back, and at the process's end the library's hook restores it. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            super.close();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The line could not be given back", e);
        }
    }
}
