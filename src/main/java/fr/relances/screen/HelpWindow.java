package fr.relances.screen;

import fr.relances.text.Messages;
import java.util.List;

/** F1: the help of the field; F1 again, or where the field has none, that of the screen with the keys. */
final class HelpWindow extends Window {

    private static final int WIDTH = 72;

    private final String viewHelp;
    private List<String> lines;

    HelpWindow(Desk desk, String placeHelp, String viewHelp) {
        super(desk);
        this.viewHelp = viewHelp;
        keys.unbind(Key.F1);
        if (placeHelp.isEmpty()) {
            showView();
        } else {
            text(placeHelp);
            keys.bind(Key.F1, "key.help.screen", this::showView);
        }
    }

    private void showView() {
        keys.unbind(Key.F1);
        text((viewHelp.isEmpty() ? "" : viewHelp + "\n\n") + Messages.of("help.keys"));
    }

    private void text(String text) {
        lines = MessageArea.paragraphs(text, WIDTH);
        fill(new TextPager(lines));
    }

    @Override
    protected String title() {
        return Messages.of("help.title");
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
