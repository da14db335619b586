package fr.relances.customer;

import fr.relances.db.Transaction;
import fr.relances.session.Session;
import java.util.List;
import java.util.Set;

/** R20: after a settlement a fiche falls to the highest level among its open pièces, 0 when none; it never rises. */
public final class LowerLevels {

    private final Session session;

    public LowerLevels(Session session) {
        this.session = session;
    }

    /**
     * Lowers those of {@code settled} (codes of tiers that a settlement has just left) inside the caller's transaction,
     * and records each; nothing where the entity has switched {@code Remise à niveau automatique} off.
     */
    public List<LevelFall> run(Transaction transaction, String entityCode, Set<String> settled) {
        LevelMapper mapper = transaction.mapper(LevelMapper.class);
        if (settled.isEmpty() || mapper.findAutomaticReset(entityCode).contains("false")) {
            return List.of();
        }
        String only = settled.size() == 1 ? settled.iterator().next() : null;
        List<LevelFall> falls = mapper.findFallen(entityCode, only).stream()
                .filter(fall -> settled.contains(fall.code()))
                .toList();
        for (LevelFall fall : falls) {
            mapper.lowerLevel(entityCode, fall, session.now(), session.operator());
            mapper.recordFall(entityCode, fall, session.now(), session.operator());
        }
        return falls;
    }
}
