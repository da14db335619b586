package fr.relances.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import fr.relances.screen.terminal.Folding;
import fr.relances.screen.terminal.Pasted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;

/** A desk on an 80x24 terminal in memory, driven on the test's own thread: keys in, text out. 24 November 2026. */
public final class Tui {

    public static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 24).atTime(14, 5).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(80, 24));
    private final Queue<Runnable> held = new ArrayDeque<>();
    private final TerminalScreen screen;
    private final Desk desk;
    private boolean holding;

    public Tui() {
        this(StandardCharsets.UTF_8, CLOCK);
    }

    public Tui(Charset charset, Clock clock) {
        try {
            screen = new TerminalScreen(terminal);
            screen.startScreen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk = new Desk(screen, new Folding(charset), clock, this::execute);
    }

    public Desk desk() {
        return desk;
    }

    public Tui open(View view) {
        desk.open(view);
        return paint();
    }

    /** Work is done at once, unless it is held until {@link #work()}. */
    private void execute(Runnable work) {
        if (holding) {
            held.add(work);
        } else {
            work.run();
        }
    }

    public Tui holdWork() {
        holding = true;
        return this;
    }

    /** Does one piece of held work. */
    public Tui work() {
        held.remove().run();
        return paint();
    }

    public Tui keys(KeyType... types) {
        for (KeyType type : types) {
            stroke(new KeyStroke(type));
        }
        return this;
    }

    public Tui type(String text) {
        text.chars().forEach(character -> stroke(new KeyStroke((char) character, false, false)));
        return this;
    }

    public Tui control(char letter) {
        return stroke(new KeyStroke(letter, true, false));
    }

    public Tui alt(char character) {
        return stroke(new KeyStroke(character, false, true));
    }

    public Tui paste(String text) {
        return stroke(new Pasted(text));
    }

    private Tui stroke(KeyStroke stroke) {
        if (!desk.ended()) {
            desk.press(stroke);
        }
        return paint();
    }

    public Tui resize(int columns, int rows) {
        terminal.setTerminalSize(new TerminalSize(columns, rows));
        return paint();
    }

    /** Takes what other threads handed over and paints. */
    public Tui paint() {
        desk.drain();
        if (!desk.ended()) {
            try {
                desk.paint();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    public boolean ended() {
        return desk.ended();
    }

    /** One row from 0, without the blanks at its end. */
    public String line(int row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < terminal.getTerminalSize().getColumns(); column++) {
            line.append(terminal.getCharacter(column, row).getCharacterString());
        }
        return line.toString().stripTrailing();
    }

    public String message() {
        return line(terminal.getTerminalSize().getRows() - 2).strip();
    }

    public String keyLine() {
        return line(terminal.getTerminalSize().getRows() - 1);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < terminal.getTerminalSize().getRows(); row++) {
            text.append(line(row)).append('\n');
        }
        return text.toString();
    }

    /** Whether a row shows only text that is grey. */
    public boolean grey(int row) {
        for (int column = 0; column < line(row).length(); column++) {
            if (terminal.getCharacter(column, row).getForegroundColor() != TextColor.ANSI.BLACK_BRIGHT) {
                return false;
            }
        }
        return true;
    }

    /** The text that stands in reverse, where the operator is. */
    public String here() {
        StringBuilder here = new StringBuilder();
        for (int row = 0; row < terminal.getTerminalSize().getRows(); row++) {
            for (int column = 0; column < terminal.getTerminalSize().getColumns(); column++) {
                if (terminal.getCharacter(column, row).isReversed()) {
                    here.append(terminal.getCharacter(column, row).getCharacterString());
                }
            }
        }
        return here.toString();
    }
}
