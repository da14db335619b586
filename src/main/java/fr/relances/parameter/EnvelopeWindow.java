package fr.relances.parameter;

import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.Optional;

/** R36: where the window of an entity's envelopes lies on the folded sheet, in millimetres from its left and top edges. */
public record EnvelopeWindow(int left, int top, int width, int height) {

    /** The window of a DL envelope, on the right. */
    public static final EnvelopeWindow USUAL = new EnvelopeWindow(110, 55, 85, 33);

    /** Printers leave the last five millimetres of a sheet of 210 white. */
    static final int MOST_RIGHT = 205;

    /** Half a sheet, as it lies in a C5 envelope: the letter itself begins below the window. */
    static final int MOST_BOTTOM = 148;

    /** As it is stored and as changes are recorded: left, top, width, height. */
    static EnvelopeWindow stored(String content) {
        String[] sides = content.split(" ");
        return new EnvelopeWindow(
                Integer.parseInt(sides[0]),
                Integer.parseInt(sides[1]),
                Integer.parseInt(sides[2]),
                Integer.parseInt(sides[3]));
    }

    String content() {
        return left + " " + top + " " + width + " " + height;
    }

    /** The first thing that is wrong with it, in French: a side out of its bounds, or a window beyond the sheet. */
    public Optional<String> problem() {
        for (WindowSide side : WindowSide.values()) {
            Optional<String> problem = side.problem(side.of(this));
            if (problem.isPresent()) {
                return problem.map(text -> Messages.of("entity.wrong", Messages.of(side.label()), text));
            }
        }
        if (left + width > MOST_RIGHT) {
            return Optional.of(beyond("window.beyond.right", left, width, MOST_RIGHT));
        }
        return top + height > MOST_BOTTOM
                ? Optional.of(beyond("window.beyond.bottom", top, height, MOST_BOTTOM))
                : Optional.empty();
    }

    private static String beyond(String key, int first, int second, int most) {
        return Messages.of(
                key,
                WindowSide.centimetres(first),
                WindowSide.centimetres(second),
                WindowSide.centimetres(first + second),
                WindowSide.centimetres(most));
    }

    /** Refuses a window that letters can't be made for. */
    public void check() {
        problem().ifPresent(text -> {
            throw new OperatorException("window.wrong", text);
        });
    }

    /** As it is read: 11 cm de la gauche, 5,5 cm du haut, 8,5 x 3,3 cm. */
    @Override
    public String toString() {
        return Messages.of(
                "window.text",
                WindowSide.centimetres(left),
                WindowSide.centimetres(top),
                WindowSide.centimetres(width),
                WindowSide.centimetres(height));
    }
}
