package fr.relances.parameter;

import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** How many tiers and pièces stand at a level, and how many editions were made at it. */
record LevelUse(int customers, int items, int runs) {

    boolean none() {
        return customers == 0 && items == 0 && runs == 0;
    }

    /** 2 tiers, 5 pièces, 1 édition; nothing of what is not there. */
    String text() {
        List<String> parts = new ArrayList<>();
        add(parts, "level.use.customers", customers);
        add(parts, "level.use.items", items);
        add(parts, "level.use.runs", runs);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(Messages.of(key, count));
        }
    }
}
