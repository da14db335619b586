package fr.relances.importing.fec;

import fr.relances.text.OperatorException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the columns of one FEC stand. {@code width} counts them without an empty one made by a separator at line's end;
 * {@code trailing}: the first line ends with a separator; {@code headed}: the first line holds names.
 */
record FecLayout(char separator, int width, boolean trailing, boolean headed, Map<FecColumn, Integer> places) {

    /** Fewer recognised names, and the first line is no header that could be read by name. */
    private static final int NAMES_OF_A_HEADER = 6;

    FecLayout {
        places = Map.copyOf(places);
    }

    /** From the first line that is not blank; what can't be a FEC is refused. */
    static FecLayout of(String firstLine) {
        char separator = separatorOf(firstLine);
        String[] fields = split(firstLine, separator);
        boolean trailing = fields[fields.length - 1].isBlank();
        long named = Arrays.stream(fields)
                .filter(field -> FecColumn.named(field).isPresent())
                .count();
        if (named >= NAMES_OF_A_HEADER) {
            int width = trailing ? fields.length - 1 : fields.length;
            return new FecLayout(separator, width, trailing, true, byName(fields));
        }
        return byOrder(separator, fields, trailing);
    }

    boolean has(FecColumn column) {
        return places.containsKey(column);
    }

    /** What stands in {@code column} of a line of the right width; empty where the file has no such column. */
    String text(String[] fields, FecColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : fields[place].strip();
    }

    String[] split(String line) {
        return split(line, separator);
    }

    private static String[] split(String line, char separator) {
        return line.split(separator == '|' ? "\\|" : "\t", -1);
    }

    private static char separatorOf(String line) {
        long tabs = line.chars().filter(c -> c == '\t').count();
        long pipes = line.chars().filter(c -> c == '|').count();
        if (Math.max(tabs, pipes) < NAMES_OF_A_HEADER) {
            throw new OperatorException("fec.separator", FecColumn.LEGAL_COUNT);
        }
        return tabs >= pipes ? '\t' : '|';
    }

    private static Map<FecColumn, Integer> byName(String[] fields) {
        Map<FecColumn, Integer> places = new EnumMap<>(FecColumn.class);
        for (int i = 0; i < fields.length; i++) {
            int place = i;
            FecColumn.named(fields[i]).ifPresent(column -> {
                if (places.put(column, place) != null) {
                    throw new OperatorException("fec.column.twice", column.title());
                }
            });
        }
        refuseMissing(places, fields);
        return places;
    }

    private static void refuseMissing(Map<FecColumn, Integer> places, String[] fields) {
        boolean amounts = places.containsKey(FecColumn.DEBIT) && places.containsKey(FecColumn.CREDIT)
                || places.containsKey(FecColumn.AMOUNT) && places.containsKey(FecColumn.SENSE);
        Stream<String> columns = Arrays.stream(FecColumn.values())
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .map(FecColumn::title);
        List<String> missing = Stream.concat(columns, amounts ? Stream.empty() : Stream.of("Debit", "Credit"))
                .filter(title -> Arrays.stream(fields).noneMatch(title::equalsIgnoreCase))
                .toList();
        if (!missing.isEmpty()) {
            String unknown = Arrays.stream(fields)
                    .map(String::strip)
                    .filter(field -> !field.isEmpty() && FecColumn.named(field).isEmpty())
                    .collect(Collectors.joining(", "));
            throw new OperatorException(
                    unknown.isEmpty() ? "fec.column.missing" : "fec.column.missing_unknown",
                    String.join(", ", missing),
                    unknown);
        }
    }

    private static FecLayout byOrder(char separator, String[] fields, boolean trailing) {
        if (fields.length < FecColumn.LEGAL_COUNT) {
            throw new OperatorException("fec.columns", fields.length, FecColumn.LEGAL_COUNT);
        }
        Map<FecColumn, Integer> places = new EnumMap<>(FecColumn.class);
        for (FecColumn column : FecColumn.values()) {
            if (column.ordinal() < FecColumn.LEGAL_COUNT) {
                places.put(column, column.ordinal());
            }
        }
        if (Sense.of(fields[FecColumn.CREDIT.ordinal()]).isPresent() && !fields[FecColumn.CREDIT.ordinal()].isBlank()) {
            places.put(FecColumn.AMOUNT, places.remove(FecColumn.DEBIT));
            places.put(FecColumn.SENSE, places.remove(FecColumn.CREDIT));
        }
        boolean headed = fields[FecColumn.ENTRY_DATE.ordinal()].chars().noneMatch(Character::isDigit);
        boolean surplus = trailing && fields.length > FecColumn.LEGAL_COUNT;
        return new FecLayout(separator, surplus ? fields.length - 1 : fields.length, surplus, headed, places);
    }
}
