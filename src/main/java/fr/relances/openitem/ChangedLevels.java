package fr.relances.openitem;

/** What ChangeLevels did: the fiche keeps {@code customerLevel}, its open pièces now go up to {@code highestLevel}. */
public record ChangedLevels(int changed, int unchanged, int customerLevel, int highestLevel) {

    /** Whether aligning the fiche would change its level. */
    public boolean differs() {
        return customerLevel != highestLevel;
    }
}
