package fr.relances.screen;

/** What fills a page or a window and takes its keys first: a form, a list, a text. */
public interface Part {

    void paint(Canvas canvas);

    /** False for a key that means nothing here. */
    boolean press(Press press);

    /** Text pasted: plain characters, never commands. */
    default void paste(String text) {}

    /** Keys of this part that the last line shows besides those of the page. */
    default Keys keys() {
        return new Keys();
    }

    /** What the message line says while nothing is wrong. */
    default String hint() {
        return "";
    }

    /** The help of the very place where the operator is; empty where there is none. */
    default String help() {
        return "";
    }

    /** Whether something was typed that leaving to the INDEX would lose. */
    default boolean touched() {
        return false;
    }
}
