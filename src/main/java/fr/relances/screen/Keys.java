package fr.relances.screen;

import fr.relances.text.Incident;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What each key does on a screen: the same table answers the keys and prints the last line. */
public final class Keys {

    private final List<Binding> bindings = new ArrayList<>();

    private record Binding(Press press, String label, BooleanSupplier works, Runnable action) {

        String shown() {
            String name = press.is(Key.CHARACTER)
                    ? String.valueOf(press.character())
                    : press.key().shown();
            return name + " " + Messages.of(label);
        }

        boolean printed() {
            return label != null && works.getAsBoolean();
        }
    }

    /** A key that the last line shows, with the text of {@code label}. A later binding of a key replaces the former. */
    public Keys bind(Key key, String label, Runnable action) {
        return put(Press.of(key), label, action);
    }

    /** A key that needs no word on the last line. */
    public Keys bind(Key key, Runnable action) {
        return put(Press.of(key), null, action);
    }

    /** A letter that commands; only where nothing can be typed. */
    public Keys bind(char letter, String label, Runnable action) {
        return put(Press.of(letter), label, action);
    }

    /** The binding just made works, and shows, only while {@code works} says so. */
    public Keys when(BooleanSupplier works) {
        Binding last = bindings.remove(bindings.size() - 1);
        bindings.add(new Binding(last.press(), last.label(), works, last.action()));
        return this;
    }

    public Keys unbind(Key key) {
        bindings.removeIf(binding -> binding.press().is(key));
        return this;
    }

    private Keys put(Press press, String label, Runnable action) {
        bindings.removeIf(binding -> binding.press().equals(press));
        bindings.add(new Binding(press, label, () -> true, action));
        return this;
    }

    /** Does what the key is bound to; false where it is bound to nothing. */
    public boolean press(Press press) {
        for (Binding binding : bindings) {
            if (binding.press().equals(press) && binding.works().getAsBoolean()) {
                binding.action().run();
                return true;
            }
        }
        return false;
    }

    /** The last line: these keys and those of the part that is being used, Échap last; closer together when many. */
    String line(Keys others, int columns) {
        List<Binding> shown = new ArrayList<>(others.bindings);
        for (Binding binding : bindings) {
            if (others.bindings.stream().noneMatch(other -> other.press().equals(binding.press()) && other.printed())) {
                shown.add(binding);
            }
        }
        List<String> words = shown.stream()
                .filter(Binding::printed)
                .sorted(Comparator.comparing(
                        (Binding binding) -> binding.press().key()))
                .map(Binding::shown)
                .toList();
        String line = String.join("  ", words);
        if (line.length() > columns) {
            return close(words, columns);
        }
        return line.length() == columns ? line : " " + line;
    }

    /** Where even that is too long whole words go, the last before Échap first: F1 names all keys. */
    private static String close(List<String> words, int columns) {
        List<String> kept = new ArrayList<>(words);
        while (kept.size() > 2 && String.join(" ", kept).length() > columns) {
            kept.remove(kept.size() - 2);
        }
        return String.join(" ", kept);
    }

    /** Runs what a key asked for: what the operator can mend goes to the message line, anything else to the log too. */
    static void guard(MessageLine line, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            line.refuse(Incident.text(e));
        }
    }
}
