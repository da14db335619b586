package fr.relances.command;

import fr.relances.parameter.EnvelopeWindow;
import fr.relances.parameter.WindowSide;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What entite says of the envelopes' window: its figures in centimetres, and the test sheet. */
final class WindowOptions {

    private final Map<WindowSide, String> sides = new EnumMap<>(WindowSide.class);

    @Option(names = "--feuille-test")
    private String sheet;

    @Option(names = "--fenetre-gauche")
    void left(String value) {
        sides.put(WindowSide.LEFT, value);
    }

    @Option(names = "--fenetre-haut")
    void top(String value) {
        sides.put(WindowSide.TOP, value);
    }

    @Option(names = "--fenetre-largeur")
    void width(String value) {
        sides.put(WindowSide.WIDTH, value);
    }

    @Option(names = "--fenetre-hauteur")
    void height(String value) {
        sides.put(WindowSide.HEIGHT, value);
    }

    void check() {
        sides.forEach((side, value) -> side.problem(value).ifPresent(problem -> {
            throw new OperatorException(ExitStatus.USAGE, "entity.wrong", Messages.of(side.label()), problem);
        }));
    }

    boolean setsSomething() {
        return !sides.isEmpty();
    }

    /** Where the test sheet goes. */
    Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** The window with the sides that are given; the others stay. */
    EnvelopeWindow changed(EnvelopeWindow window) {
        EnvelopeWindow changed = window;
        for (Map.Entry<WindowSide, String> side : sides.entrySet()) {
            int millimetres = WindowSide.millimetres(side.getValue()).orElseThrow();
            changed = side.getKey().with(changed, millimetres);
        }
        return changed;
    }
}
