package fr.relances.screen;

import java.util.List;

/** Something that lies on the desk: a page that fills it, or a window on a page. */
public abstract class View {

    protected final Desk desk;

    /** What the keys do here; a subclass binds its own in its constructor. */
    protected final Keys keys = new Keys();

    private Part part = new TextPager(List.of());

    protected View(Desk desk) {
        this.desk = desk;
    }

    /** What fills the view; set in the constructor, may change. */
    protected final void fill(Part newPart) {
        part = newPart;
    }

    protected final Part part() {
        return part;
    }

    /** Called each time the view comes to the top of the desk. */
    protected void shown() {}

    /** Called once the view is taken from the desk. */
    protected void closed() {}

    /** The message line while nothing is wrong. */
    protected String hint() {
        return part.hint();
    }

    /** Whether leaving to the INDEX would lose something typed. */
    protected boolean unsaved() {
        return part.touched();
    }

    /** Help of the whole view, behind that of the field; empty where there is none. */
    protected String help() {
        return "";
    }

    protected boolean press(Press press) {
        return part.press(press) || keys.press(press);
    }

    protected void paste(String text) {
        part.paste(text);
    }

    /** The whole screen is given; a page covers it, a window only its box. */
    abstract void paint(Canvas canvas);

    final String keyLine(int columns) {
        return keys.line(part.keys(), columns);
    }

    /** F1: first the help of the place, then that of the view. */
    protected final void showHelp() {
        new HelpWindow(desk, part.help(), help()).show();
    }
}
