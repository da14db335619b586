package fr.relances.importing.fec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds in which labels the separators stand that a line has too many of, where only one reading makes sense. */
final class SurplusSeparators {

    private static final int MOST = 8;

    private final FecLayout layout;
    private final LineTyper typer;
    private final Map<String, String> labels = new HashMap<>();
    private final List<Integer> places;

    SurplusSeparators(FecLayout layout, LineTyper typer) {
        this.layout = layout;
        this.typer = typer;
        this.places = Stream.of(
                        FecColumn.JOURNAL_LABEL, FecColumn.ACCOUNT_LABEL, FecColumn.AUXILIARY_LABEL, FecColumn.LABEL)
                .map(layout.places()::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Learns from a line without surplus how its account is called. */
    void learn(String[] fields) {
        labels.putIfAbsent(layout.text(fields, FecColumn.ACCOUNT), layout.text(fields, FecColumn.ACCOUNT_LABEL));
    }

    /** Every reading that makes sense; where some write both amounts out, only those. */
    List<String[]> readings(String[] fields) {
        List<String[]> all = new ArrayList<>();
        if (fields[fields.length - 1].isBlank()) {
            place(Arrays.copyOf(fields, fields.length - 1), 0, all);
        }
        if (!layout.trailing() || all.isEmpty()) {
            place(fields, 0, all);
        }
        List<String[]> written = all.stream().filter(typer::writesAmounts).toList();
        return written.isEmpty() ? all : written;
    }

    /** Tries in label number {@code next} from none to all of the surplus, and leaves the rest to the labels after it. */
    private void place(String[] fields, int next, List<String[]> found) {
        int surplus = fields.length - layout.width();
        if (surplus == 0) {
            if (makesSense(fields)) {
                found.add(fields);
            }
            return;
        }
        if (next == places.size() || surplus > MOST || surplus < 0) {
            return;
        }
        int place = places.get(next);
        for (int taken = 0; taken <= surplus; taken++) {
            String label = String.join(
                    String.valueOf(layout.separator()), Arrays.copyOfRange(fields, place, place + taken + 1));
            if (taken == 0 || !label.replace(layout.separator(), ' ').isBlank()) {
                place(joined(fields, place, taken, label), next + 1, found);
            }
        }
    }

    private static String[] joined(String[] fields, int place, int taken, String label) {
        if (taken == 0) {
            return fields;
        }
        String[] shorter = new String[fields.length - taken];
        System.arraycopy(fields, 0, shorter, 0, place);
        shorter[place] = label;
        System.arraycopy(fields, place + taken + 1, shorter, place + 1, fields.length - place - taken - 1);
        return shorter;
    }

    private boolean makesSense(String[] fields) {
        if (!typer.fits(fields)) {
            return false;
        }
        boolean oneSided = typer.debit(fields).isZero() || typer.credit(fields).isZero();
        String known = labels.get(layout.text(fields, FecColumn.ACCOUNT));
        return oneSided && (known == null || known.equals(layout.text(fields, FecColumn.ACCOUNT_LABEL)));
    }
}
