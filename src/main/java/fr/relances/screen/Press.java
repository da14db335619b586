package fr.relances.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** One key pressed, after the terminal's ways of saying it; {@code character} counts for CHARACTER only. */
public record Press(Key key, char character) {

    private static final Press NOTHING = of(Key.NONE);

    public static Press of(Key key) {
        return new Press(key, '\0');
    }

    public static Press of(char character) {
        return new Press(Key.CHARACTER, character);
    }

    /** The one place where key strokes become keys, twins of SCREENS included. */
    static Press of(KeyStroke stroke) {
        if (stroke.getKeyType() == KeyType.Character) {
            return ofCharacter(stroke);
        }
        if (stroke.getKeyType() == KeyType.F12) {
            return of(Key.ESCAPE);
        }
        for (Key key : Key.values()) {
            if (key.type() == stroke.getKeyType()) {
                return of(key);
            }
        }
        return NOTHING;
    }

    private static Press ofCharacter(KeyStroke stroke) {
        char character = stroke.getCharacter();
        if (stroke.isAltDown()) {
            for (Key key : Key.values()) {
                if (key.answersToAlt(character)) {
                    return of(key);
                }
            }
            return NOTHING;
        }
        return stroke.isCtrlDown() ? ofControl(Character.toLowerCase(character)) : of(character);
    }

    private static Press ofControl(char letter) {
        return switch (letter) {
            case 'a' -> of(Key.HOME);
            case 'b' -> of(Key.PAGE_UP);
            case 'c' -> of(Key.ESCAPE);
            case 'e' -> of(Key.END);
            case 'f' -> of(Key.PAGE_DOWN);
            case 'h' -> of(Key.BACKSPACE);
            case 'i' -> of(Key.TAB);
            case 'j', 'm' -> of(Key.ENTER);
            case 'l' -> of(Key.REPAINT);
            case 'u' -> of(Key.UNDO);
            default -> NOTHING;
        };
    }

    boolean is(Key other) {
        return key == other;
    }

    boolean isSpace() {
        return key == Key.CHARACTER && character == ' ';
    }

    /** A character that can stand in a text. */
    boolean isText() {
        return key == Key.CHARACTER && !Character.isISOControl(character);
    }
}
