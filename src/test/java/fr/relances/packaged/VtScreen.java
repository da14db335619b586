package fr.relances.packaged;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a vt100 shows of the bytes it gets; refuses any order that is not the vt100's. */
public final class VtScreen {

    private final Charset charset;
    private final StringBuilder sequence = new StringBuilder();
    private final ByteArrayOutputStream character = new ByteArrayOutputStream();
    private final Set<String> modes = new HashSet<>(Set.of("?7", "?25"));
    private String[][] cells;
    private String look = "";
    private int row;
    private int column;
    private boolean wraps;
    private int top;
    private int bottom;

    public VtScreen(int columns, int rows, Charset charset) {
        this.charset = charset;
        resize(columns, rows);
    }

    /** A new size; what was shown stays where it was, as far as there is room. */
    public void resize(int columns, int rows) {
        String[][] old = cells;
        cells = new String[rows][columns];
        for (int r = 0; r < rows; r++) {
            Arrays.fill(cells[r], " ");
            if (old != null && r < old.length) {
                System.arraycopy(old[r], 0, cells[r], 0, Math.min(columns, old[r].length));
            }
        }
        top = 0;
        bottom = rows - 1;
        row = Math.min(row, bottom);
        column = Math.min(column, columns - 1);
    }

    public void feed(byte[] bytes) {
        for (byte b : bytes) {
            feed(b & 0xff);
        }
    }

    private void feed(int b) {
        if (!sequence.isEmpty()) {
            sequence.append((char) b);
            if (isComplete()) {
                String whole = sequence.toString();
                sequence.setLength(0);
                obey(whole);
            }
        } else if (b == 27) {
            sequence.append((char) b);
        } else if (b < ' ') {
            control(b);
        } else {
            text(b);
        }
    }

    private boolean isComplete() {
        char last = sequence.charAt(sequence.length() - 1);
        return sequence.charAt(1) == '[' ? sequence.length() > 2 && last >= '@' : sequence.length() == 2;
    }

    private void text(int b) {
        character.write(b);
        String decoded = character.toString(charset);
        if (decoded.indexOf('\ufffd') >= 0 && character.size() < 4) {
            return;
        }
        character.reset();
        if (wraps && modes.contains("?7")) {
            column = 0;
            lineFeed();
        }
        wraps = column == cells[0].length - 1;
        cells[row][column] = look + decoded;
        column = Math.min(cells[0].length - 1, column + 1);
    }

    private void control(int b) {
        wraps = false;
        switch (b) {
            case '\r' -> column = 0;
            case '\n' -> lineFeed();
            case '\b' -> column = Math.max(0, column - 1);
            case 7 -> {}
            default -> throw new AssertionError("The terminal got the control character " + b);
        }
    }

    private void lineFeed() {
        if (row == bottom) {
            scroll(top, bottom);
        } else {
            row = Math.min(cells.length - 1, row + 1);
        }
    }

    /** The row {@code from} goes, and a blank one comes at {@code to}. */
    private void scroll(int from, int to) {
        int step = from < to ? 1 : -1;
        for (int r = from; r != to; r += step) {
            cells[r] = cells[r + step];
        }
        cells[to] = new String[cells[0].length];
        Arrays.fill(cells[to], " ");
    }

    private void obey(String order) {
        if (order.equals("\033M")) {
            if (row == top) {
                scroll(bottom, top);
            } else {
                row = Math.max(0, row - 1);
            }
        } else if (order.startsWith("\033[")) {
            String parameters = order.substring(2, order.length() - 1);
            obey(parameters, order.charAt(order.length() - 1));
        } else if (!order.equals("\033>")) {
            throw new AssertionError("No vt100 knows ESC " + order.substring(1));
        }
    }

    private void obey(String parameters, char order) {
        wraps = wraps && order == 'm';
        switch (order) {
            case 'H' -> place(number(parameters, 0, 1) - 1, number(parameters, 1, 1) - 1);
            case 'C' -> place(row, column + number(parameters, 0, 1));
            case 'D' -> place(row, column - number(parameters, 0, 1));
            case 'K' -> Arrays.fill(cells[row], column, cells[row].length, " ");
            case 'J' -> Stream.of(cells).forEach(line -> Arrays.fill(line, " "));
            case 'm' -> look(parameters);
            case 'r' -> margins(parameters);
            case 'h' -> modes.add(parameters);
            case 'l' -> modes.remove(parameters);
            default -> throw new AssertionError("The terminal is asked ESC [ " + parameters + order);
        }
    }

    private void look(String parameters) {
        String added = Stream.of(parameters.split(";"))
                .filter(code -> !code.isEmpty() && !code.equals("0"))
                .map(code -> "<" + code + ">")
                .sorted()
                .collect(Collectors.joining());
        look = parameters.isEmpty() || parameters.startsWith("0") ? added : look + added;
    }

    private void margins(String parameters) {
        top = number(parameters, 0, 1) - 1;
        bottom = number(parameters, 1, cells.length) - 1;
        place(0, 0);
    }

    private void place(int newRow, int newColumn) {
        row = Math.max(0, Math.min(cells.length - 1, newRow));
        column = Math.max(0, Math.min(cells[0].length - 1, newColumn));
    }

    private static int number(String parameters, int index, int otherwise) {
        String[] parts = parameters.split(";");
        return index < parts.length && !parts[index].isEmpty() ? Integer.parseInt(parts[index]) : otherwise;
    }

    /** Whether a private mode such as ?25 or ?1049 is on. */
    public boolean mode(String name) {
        return modes.contains(name);
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    /** One cell with its look before it: {@code <7>x}. */
    public String cell(int askedRow, int askedColumn) {
        return cells[askedRow][askedColumn];
    }

    /** Characters alone, without the blanks at the ends of the lines. */
    public String text() {
        return Stream.of(cells)
                .map(line -> Stream.of(line)
                        .map(cell -> cell.substring(cell.lastIndexOf('>', cell.length() - 2) + 1))
                        .collect(Collectors.joining())
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    /** Characters that stand in reverse. */
    public String here() {
        return Stream.of(cells)
                .flatMap(Stream::of)
                .filter(cell -> cell.startsWith("<7>"))
                .map(cell -> cell.substring(3))
                .collect(Collectors.joining());
    }
}
