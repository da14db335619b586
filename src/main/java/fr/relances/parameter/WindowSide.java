package fr.relances.parameter;

import fr.relances.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** A figure of an envelope's window, typed in centimetres with one decimal: its bounds in millimetres. */
public enum WindowSide {
    LEFT(5, 135, EnvelopeWindow::left),
    TOP(10, 120, EnvelopeWindow::top),
    /** A line of 38 capitals can be read. */
    WIDTH(70, 110, EnvelopeWindow::width),
    /** Six lines and a country can be read. */
    HEIGHT(25, 60, EnvelopeWindow::height);

    private static final Pattern TYPED = Pattern.compile("\\d{1,3}([.,]\\d)?");

    private final int least;
    private final int most;
    private final ToIntFunction<EnvelopeWindow> value;

    WindowSide(int least, int most, ToIntFunction<EnvelopeWindow> value) {
        this.least = least;
        this.most = most;
        this.value = value;
    }

    public int of(EnvelopeWindow window) {
        return value.applyAsInt(window);
    }

    /** The window with another value for this side. */
    public EnvelopeWindow with(EnvelopeWindow window, int millimetres) {
        return switch (this) {
            case LEFT -> new EnvelopeWindow(millimetres, window.top(), window.width(), window.height());
            case TOP -> new EnvelopeWindow(window.left(), millimetres, window.width(), window.height());
            case WIDTH -> new EnvelopeWindow(window.left(), window.top(), millimetres, window.height());
            case HEIGHT -> new EnvelopeWindow(window.left(), window.top(), window.width(), millimetres);
        };
    }

    /** 5,5 or 5.5 or 11; none for anything else. */
    public static Optional<Integer> millimetres(String typed) {
        String text = typed.strip();
        if (!TYPED.matcher(text).matches()) {
            return Optional.empty();
        }
        int point = Math.max(text.indexOf(','), text.indexOf('.'));
        int whole = Integer.parseInt(point < 0 ? text : text.substring(0, point));
        return Optional.of(10 * whole + (point < 0 ? 0 : text.charAt(point + 1) - '0'));
    }

    /** As it is shown: 5,5. */
    public static String centimetres(int millimetres) {
        String rest = millimetres % 10 == 0 ? "" : "," + millimetres % 10;
        return millimetres / 10 + rest;
    }

    /** What is wrong with what was typed for this side alone, in French. */
    public Optional<String> problem(String typed) {
        Optional<Integer> read = millimetres(typed);
        return read.isEmpty() ? Optional.of(Messages.of("window.no_figure", typed)) : problem(read.get());
    }

    Optional<String> problem(int millimetres) {
        return millimetres >= least && millimetres <= most
                ? Optional.empty()
                : Optional.of(
                        Messages.of("window.bounds", centimetres(millimetres), centimetres(least), centimetres(most)));
    }

    /** As the field on the screen is named: left. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its label. */
    public String label() {
        return "label.window." + key();
    }
}
