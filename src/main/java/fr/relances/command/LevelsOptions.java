package fr.relances.command;

import fr.relances.openitem.LevelCriteria;
import fr.relances.openitem.LevelItem;
import fr.relances.openitem.NewLevel;
import fr.relances.text.FrenchOrder;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The fields of Gestion des niveaux de relance as options of niveaux. */
final class LevelsOptions {

    @Option(names = "--tiers", required = true)
    private String customer;

    @Option(names = "--niveau-actuel")
    private int currentLevel = LevelCriteria.ANY;

    @Option(names = "--nouveau-niveau")
    private Integer newLevel;

    @Option(names = "--a-la-date")
    private LocalDate newDate;

    @Option(names = "--du")
    private LocalDate from;

    @Option(names = "--au")
    private LocalDate to;

    @Option(names = "--pieces")
    private List<String> pieces = new ArrayList<>();

    @Option(names = "--toutes")
    private boolean all;

    @Option(names = "--consultation")
    private boolean looking;

    @Option(names = "--valider")
    private boolean storing;

    void check(UsageCheck usage) {
        usage.range("--niveau-actuel", currentLevel, LevelCriteria.ANY, LevelCriteria.HIGHEST);
        if (newLevel != null) {
            usage.range("--nouveau-niveau", newLevel, 0, LevelCriteria.HIGHEST);
        }
        if (looking && storing) {
            throw usage.refused("usage.exclusive", "--consultation, --valider");
        }
        usage.onlyWith(all, "--toutes", storing, "--valider");
        if (storing) {
            usage.onlyWith(true, "--valider", newLevel != null, "--nouveau-niveau");
            usage.one(!pieces.isEmpty(), "--pieces", all, "--toutes");
        }
    }

    boolean storing() {
        return storing;
    }

    LevelCriteria criteria(String entityCode) {
        return new LevelCriteria(entityCode, customer.strip(), currentLevel, from, to);
    }

    /** Today where no date is given; only while {@link #storing()}. */
    NewLevel newLevel(LocalDate today) {
        return NewLevel.of(newLevel, newDate == null ? today : newDate);
    }

    /** Those of {@code found} whose keys were given, or all; a key that is none of theirs is refused (status 3). */
    List<LevelItem> chosen(List<LevelItem> found) {
        if (pieces.isEmpty()) {
            return found;
        }
        Set<String> known = new HashSet<>();
        found.forEach(item -> known.add(item.key()));
        Set<String> wanted = new HashSet<>();
        // A key may hold commas itself: then it is given alone, and the option again for the next.
        pieces.forEach(value -> wanted.addAll(known.contains(value) ? List.of(value) : List.of(value.split(","))));
        List<LevelItem> chosen =
                found.stream().filter(item -> wanted.remove(item.key())).toList();
        if (!wanted.isEmpty()) {
            throw new OperatorException("levels.unknown_keys", FrenchOrder.joined(wanted));
        }
        return chosen;
    }
}
