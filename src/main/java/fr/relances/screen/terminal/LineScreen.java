package fr.relances.screen.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.screen.AbstractScreen;
import java.io.IOException;

/**
 * The library's screen, but painting with a third of its bytes: rows that moved are moved by the terminal, blanks are
 * erased, a look or a place is told once. A paint is one write; one that changes nothing writes nothing.
 */
public final class LineScreen extends AbstractScreen {

    private final LineTerminal terminal;
    private final Painter painter;
    private boolean clean;

    public LineScreen(LineTerminal terminal) throws IOException {
        super(terminal.getTerminalSize());
        this.terminal = terminal;
        this.painter = new Painter(LineTerminal.charset(), terminal.type());
        terminal.addResizeListener((resized, size) -> addResizeRequest(size));
    }

    @Override
    public void startScreen() throws IOException {
        terminal.enterPrivateMode();
    }

    @Override
    public void stopScreen() throws IOException {
        terminal.exitPrivateMode();
    }

    @Override
    public synchronized com.googlecode.lanterna.TerminalSize doResizeIfNecessary() {
        com.googlecode.lanterna.TerminalSize resized = super.doResizeIfNecessary();
        clean &= resized == null;
        return resized;
    }

    @Override
    public synchronized void refresh(RefreshType type) throws IOException {
        if (!clean || type == RefreshType.COMPLETE) {
            painter.clear(getFrontBuffer());
            clean = true;
        }
        terminal.paint(painter.paint(getFrontBuffer(), getBackBuffer(), getCursorPosition()));
    }

    @Override
    public KeyStroke pollInput() throws IOException {
        return terminal.pollInput();
    }

    @Override
    public KeyStroke readInput() throws IOException {
        return terminal.readInput();
    }
}
