package fr.relances.screen.dunning;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.TestBase;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long each key takes until its screen is painted, with 5,000 tiers of 8 pièces proposed:
 * {@code mvn test -Dtest=KeysBenchmark -Dsurefire.exclude=none}.
 */
class KeysBenchmark {

    private static final int CUSTOMERS = 5_000;
    private static final int ITEMS = 8;
    private static final int AT_A_TIME = 25;
    private static final int TIMES = 100;

    @TempDir
    private Path folder;

    private Flow flow;

    @Test
    void answersEachKey() {
        flow = new Flow(folder);
        fill();
        flow.open();
        measure("sélection, calcul entier (hors du clavier)", i -> once(KeyType.F6));
        flow.tui.keys(KeyType.F10);
        measure("tiers, ligne suivante", i -> once(KeyType.ArrowDown));
        measure("tiers, page suivante", i -> once(KeyType.PageDown));
        measure("tiers, cocher", i -> type(" "));
        measure("tiers, fin puis début", i -> once(i % 2 == 0 ? KeyType.End : KeyType.Home));
        measure("tiers, une lettre de filtre", i -> i % 2 == 0 ? type("7") : once(KeyType.Escape));
        measure(
                "tiers, filtre de date",
                i -> i % 16 == 15 ? once(KeyType.Escape) : type("avant:01/10/2026".substring(i % 16, i % 16 + 1)));
        once(KeyType.Escape);
        measure("tiers, tous ou aucun", i -> once(i % 2 == 0 ? KeyType.F8 : KeyType.F7));
        once(KeyType.F7);
        type("o");
        measure("pièces d'un tiers et retour", i -> once(i % 2 == 0 ? KeyType.F4 : KeyType.Escape));
        flow.tui.keys(KeyType.F10);
        measure("aperçu, courrier suivant", i -> once(KeyType.ArrowRight));
        measure("aperçu, laisser de côté", i -> type("s"));
        flow.tui.keys(KeyType.Escape, KeyType.Escape).holdWork();
        measure("sélection, un chiffre", i -> i % 2 == 0 ? type("2") : once(KeyType.Backspace));
    }

    private Object once(KeyType key) {
        return flow.tui.keys(key);
    }

    private Object type(String text) {
        return flow.tui.type(text);
    }

    private static void measure(String what, IntFunction<Object> key) {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            key.apply(i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.println(String.format(
                Locale.FRENCH,
                "%-43s la plus courte %7.2f ms   médiane %7.2f ms   95 %% %7.2f ms   la plus longue %7.2f ms",
                what,
                millis[0],
                millis[TIMES / 2],
                millis[TIMES * 95 / 100],
                millis[TIMES - 1]));
    }

    private static void fill() {
        for (int from = 0; from < CUSTOMERS; from += AT_A_TIME) {
            StringJoiner customers = new StringJoiner(", ");
            StringJoiner items = new StringJoiner(", ");
            for (int number = from; number < from + AT_A_TIME; number++) {
                String code = "C%05d".formatted(number);
                customers.add("('1', '" + code + "', 'SOCIÉTÉ ÉLECTRIQUE " + number
                        + "', '1 rue du Port', '29200', 'Brest', 0, CURRENT_TIMESTAMP, 'test')");
                for (int item = 0; item < ITEMS; item++) {
                    items.add("('1', '" + code + "', '1', '" + code + "/" + item + "', 'CSV', 'F" + number + item
                            + "', 'FACTURE', DATE('2026-08-01'), DATE('2026-09-0" + (item + 1)
                            + "'), 100.00, 100.00, CURRENT_TIMESTAMP, 'test')");
                }
            }
            TestBase.execute("INSERT INTO customer (entity_code, code, name, address1, postal_code, town,"
                    + " dunning_level, changed_at, changed_by) VALUES " + customers);
            TestBase.execute("INSERT INTO open_item (entity_code, customer_code, site_code, item_key, source, number,"
                    + " nature, item_date, due_date, amount, balance, changed_at, changed_by) VALUES " + items);
        }
    }
}
