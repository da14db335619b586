package fr.relances.screen;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.text.Messages;

/** The keys that mean something, whatever the terminal sends for them. */
public enum Key {
    F1(KeyType.F1, '1', '&'),
    F2(KeyType.F2, '2', 'é'),
    F3(KeyType.F3, '3', '"'),
    F4(KeyType.F4, '4', '\''),
    F5(KeyType.F5, '5', '('),
    F6(KeyType.F6, '6', '-'),
    F7(KeyType.F7, '7', 'è'),
    F8(KeyType.F8, '8', '_'),
    F9(KeyType.F9, '9', 'ç'),
    F10(KeyType.F10, '0', 'à'),
    F11(KeyType.F11),
    ENTER(KeyType.Enter),
    TAB(KeyType.Tab),
    BACK_TAB(KeyType.ReverseTab),
    UP(KeyType.ArrowUp),
    DOWN(KeyType.ArrowDown),
    LEFT(KeyType.ArrowLeft),
    RIGHT(KeyType.ArrowRight),
    PAGE_UP(KeyType.PageUp),
    PAGE_DOWN(KeyType.PageDown),
    HOME(KeyType.Home),
    END(KeyType.End),
    BACKSPACE(KeyType.Backspace),
    DELETE(KeyType.Delete),
    /** Ctrl-U: takes the last change of a text back. */
    UNDO(null),
    /** Ctrl-L: paint everything again. */
    REPAINT(null),
    /** A character typed; Espace is one too. */
    CHARACTER(KeyType.Character),
    /** Échap, F12 and Ctrl-C: one step back. The last here, as on the line of keys. */
    ESCAPE(KeyType.Escape),
    /** A key that means nothing here. */
    NONE(null);

    private final KeyType type;
    private final String alternates;

    Key(KeyType type, char... alternates) {
        this.type = type;
        this.alternates = new String(alternates);
    }

    KeyType type() {
        return type;
    }

    /** Whether Alt with this character stands for the key: digits, and what their keys give on a French keyboard. */
    boolean answersToAlt(char character) {
        return alternates.indexOf(character) >= 0;
    }

    /** How the line of keys calls it: F10, Échap, Entrée. */
    String shown() {
        return switch (this) {
            case ESCAPE, ENTER -> Messages.of(this == ESCAPE ? "key.name.escape" : "key.name.enter");
            default -> name();
        };
    }
}
