package fr.relances.screen;

import com.googlecode.lanterna.TerminalSize;
import fr.relances.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/** What a terminal shows that is too small for the screens: how large it must be, in as many words as fit. */
final class TooSmall {

    static final int COLUMNS = 80;
    static final int ROWS = 24;

    private TooSmall() {}

    static boolean is(TerminalSize size) {
        return size.getColumns() < COLUMNS || size.getRows() < ROWS;
    }

    static void paint(Canvas canvas) {
        List<String> texts = Stream.of("screen.small", "screen.small.short", "screen.small.shortest")
                .map(key -> Messages.of(key, COLUMNS, ROWS))
                .toList();
        String fitting = texts.stream()
                .filter(text -> text.length() <= canvas.columns())
                .findFirst()
                .orElse(texts.get(texts.size() - 1));
        canvas.put(0, 0, fitting, Look.STRONG);
    }
}
