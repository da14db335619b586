package fr.relances.screen;

/** Where an operator reads what happened: the line above the keys. */
public interface MessageLine {

    /** Something that went well, or what to know; stays until the next key. */
    void say(String text);

    /** Something that is wrong, shown after {@code !}; stays until the next key. */
    void refuse(String text);
}
