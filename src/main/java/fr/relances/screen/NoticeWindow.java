package fr.relances.screen;

import java.util.List;

/** A text that the operator must have seen: it stays until Échap or Entrée. */
public final class NoticeWindow extends Window {

    private static final int WIDTH = 72;

    private final String title;
    private final List<String> lines;

    public NoticeWindow(Desk desk, String title, String text) {
        super(desk);
        this.title = title;
        this.lines = MessageArea.paragraphs(text, WIDTH);
        fill(new TextPager(lines));
        keys.bind(Key.ENTER, this::close);
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected int height() {
        return lines.size();
    }
}
