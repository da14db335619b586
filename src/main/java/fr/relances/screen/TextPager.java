package fr.relances.screen;

import fr.relances.text.Messages;
import java.util.List;
import java.util.function.IntFunction;

/** Shows a text that may be longer than the screen, and with ← → the text before or after it, such as letters. */
public final class TextPager implements Part {

    private final int size;
    private final IntFunction<List<String>> lines;
    private int page;
    private int top;
    private int rows = 1;
    private int shownPage = -1;
    private List<String> shown = List.of();

    /** One text. */
    public TextPager(List<String> lines) {
        this(1, page -> lines);
    }

    /** One text of paragraphs that are broken between words to the least width of a screen. */
    public static TextPager ofParagraphs(List<String> paragraphs) {
        return new TextPager(paragraphs.stream()
                .flatMap(paragraph -> wrapped(paragraph).stream())
                .toList());
    }

    /** The lines of one paragraph, each with its indent. */
    public static List<String> wrapped(String paragraph) {
        String indent = " ".repeat(paragraph.length() - paragraph.stripLeading().length());
        return MessageArea.wrap(paragraph, TooSmall.COLUMNS - 4 - indent.length()).stream()
                .map(line -> " " + indent + line)
                .toList();
    }

    /** {@code size} texts of which only the one that is looked at is made. */
    public TextPager(int size, IntFunction<List<String>> lines) {
        this.size = size;
        this.lines = lines;
    }

    /** From 0. */
    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    public void go(int newPage) {
        page = Math.max(0, Math.min(size - 1, newPage));
        top = 0;
    }

    /** The text at hand may have changed: make it again. */
    public void refresh() {
        shownPage = -1;
    }

    @Override
    public void paint(Canvas canvas) {
        rows = Math.max(1, canvas.rows());
        List<String> text = text();
        top = Math.max(0, Math.min(top, text.size() - rows));
        for (int row = 0; row < rows && top + row < text.size(); row++) {
            canvas.put(0, row, text.get(top + row));
        }
    }

    private List<String> text() {
        if (size > 0 && shownPage != page) {
            shown = lines.apply(page);
            shownPage = page;
        }
        return shown;
    }

    @Override
    public String hint() {
        return Messages.of(text().size() > rows ? "text.hint" : "text.hint.whole");
    }

    @Override
    public boolean press(Press press) {
        switch (press.key()) {
            case LEFT -> go(page - 1);
            case RIGHT -> go(page + 1);
            case UP -> top--;
            case DOWN, ENTER -> top++;
            case PAGE_UP -> top -= rows - 1;
            case PAGE_DOWN -> top += rows - 1;
            case HOME -> top = 0;
            case END -> top = text().size();
            default -> {
                return false;
            }
        }
        return true;
    }
}
