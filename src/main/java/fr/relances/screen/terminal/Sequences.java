package fr.relances.screen.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which key a terminal's escape sequence stands for. */
final class Sequences {

    private static final List<KeyType> FUNCTION = List.of(
            KeyType.F1,
            KeyType.F2,
            KeyType.F3,
            KeyType.F4,
            KeyType.F5,
            KeyType.F6,
            KeyType.F7,
            KeyType.F8,
            KeyType.F9,
            KeyType.F10,
            KeyType.F11,
            KeyType.F12);

    /** {@code ESC [ number ~}: rxvt has 7 and 8 for Home and End, vt220 1 and 4, xterm either. */
    private static final Map<String, KeyType> NUMBERED = Map.ofEntries(
            Map.entry("1", KeyType.Home),
            Map.entry("2", KeyType.Insert),
            Map.entry("3", KeyType.Delete),
            Map.entry("4", KeyType.End),
            Map.entry("5", KeyType.PageUp),
            Map.entry("6", KeyType.PageDown),
            Map.entry("7", KeyType.Home),
            Map.entry("8", KeyType.End),
            Map.entry("11", KeyType.F1),
            Map.entry("12", KeyType.F2),
            Map.entry("13", KeyType.F3),
            Map.entry("14", KeyType.F4),
            Map.entry("15", KeyType.F5),
            Map.entry("17", KeyType.F6),
            Map.entry("18", KeyType.F7),
            Map.entry("19", KeyType.F8),
            Map.entry("20", KeyType.F9),
            Map.entry("21", KeyType.F10),
            Map.entry("23", KeyType.F11),
            Map.entry("24", KeyType.F12));

    private static final String VT100_F5_TO_F10 = "tuvlwx";
    private static final String KEYPAD = "jklmnopqrstuvwxy";
    private static final String KEYPAD_CHARACTERS = "*+,-./0123456789";
    private static final String SCO_F1_TO_F12 = "MNOPQRSTUVWX";

    /** PuTTY as a vt100 with function keys; X was the keypad's = on keyboards that are gone. */
    private static final String PUTTY_F1_TO_F12 = "PQRSTUVWXYZ[";

    private final boolean vt100;
    private final boolean sco;

    Sequences(String terminalType) {
        vt100 = terminalType.startsWith("vt10");
        sco = terminalType.startsWith("sco");
    }

    /** ESC [ [ letter: F1 to F5 of the linux console. */
    Optional<KeyStroke> linux(char letter) {
        return function(letter - 'A', 5);
    }

    /** ESC O letter. */
    Optional<KeyStroke> application(char letter) {
        if (vt100 && VT100_F5_TO_F10.indexOf(letter) >= 0) {
            return function(4 + VT100_F5_TO_F10.indexOf(letter), 10);
        }
        int keypad = KEYPAD.indexOf(letter);
        if (keypad >= 0) {
            return Optional.of(new KeyStroke(KEYPAD_CHARACTERS.charAt(keypad), false, false));
        }
        if (PUTTY_F1_TO_F12.indexOf(letter) >= 0) {
            return function(PUTTY_F1_TO_F12.indexOf(letter), 12);
        }
        return switch (letter) {
            case 'M' -> key(KeyType.Enter);
            case 'I' -> key(KeyType.Tab);
            default -> moving(unshifted(letter));
        };
    }

    /** ESC [ parameters final. */
    Optional<KeyStroke> control(String parameters, char last) {
        if (last == '~' || last == '^' || last == '$' || last == '@') {
            int end = parameters.indexOf(';');
            return Optional.ofNullable(NUMBERED.get(end < 0 ? parameters : parameters.substring(0, end)))
                    .map(KeyStroke::new);
        }
        boolean bare = parameters.isEmpty();
        if (bare && SCO_F1_TO_F12.indexOf(last) >= 0 && (sco || last < 'P' || last > 'S')) {
            return function(SCO_F1_TO_F12.indexOf(last), 12);
        }
        // Any other report of three numbers or none, such as where the cursor is, is no key.
        if (last >= 'P' && last <= 'S' && (bare || parameters.startsWith("1;"))) {
            return function(last - 'P', 4);
        }
        return moving(bare ? unshifted(last) : last);
    }

    /** Small letters are rxvt's arrows with Shift or Ctrl. */
    private static char unshifted(char letter) {
        return letter >= 'a' && letter <= 'd' ? Character.toUpperCase(letter) : letter;
    }

    private static Optional<KeyStroke> moving(char letter) {
        return switch (letter) {
            case 'A' -> key(KeyType.ArrowUp);
            case 'B' -> key(KeyType.ArrowDown);
            case 'C' -> key(KeyType.ArrowRight);
            case 'D' -> key(KeyType.ArrowLeft);
            case 'F' -> key(KeyType.End);
            case 'G' -> key(KeyType.PageDown);
            case 'H' -> key(KeyType.Home);
            case 'I' -> key(KeyType.PageUp);
            case 'L' -> key(KeyType.Insert);
            case 'Z' -> key(KeyType.ReverseTab);
            default -> Optional.empty();
        };
    }

    private static Optional<KeyStroke> function(int index, int count) {
        return index >= 0 && index < count ? key(FUNCTION.get(index)) : Optional.empty();
    }

    private static Optional<KeyStroke> key(KeyType type) {
        return Optional.of(new KeyStroke(type));
    }
}
