package fr.relances.dunning.decision;

import fr.relances.parameter.DunningLevel;
import fr.relances.text.Messages;

/** R4: which pièces a run at a level takes, by the level that they have reached. */
public enum LevelChoice {
    NEVER_DUNNED,
    THIS_LEVEL_ONLY,
    THIS_LEVEL_AND_BELOW,
    RENEWAL;

    /** R18: what is proposed for a run at {@code level}; a mise en demeure does not skip levels by default. */
    public static LevelChoice proposedFor(DunningLevel level) {
        return level.formalNotice() ? THIS_LEVEL_ONLY : THIS_LEVEL_AND_BELOW;
    }

    /** May an open item now at itemLevel enter a run at runLevel? R5: at or above the run's level only a renewal takes it. */
    public boolean accepts(int itemLevel, int runLevel) {
        return switch (this) {
            case NEVER_DUNNED -> itemLevel == 0 && runLevel > 0;
            case THIS_LEVEL_ONLY -> itemLevel == runLevel - 1;
            case THIS_LEVEL_AND_BELOW -> itemLevel < runLevel;
            case RENEWAL -> itemLevel == runLevel;
        };
    }

    /** R2: the level that the fiche of a tiers must show, where tiers are proposed by it. */
    public int customerLevel(int runLevel) {
        return this == RENEWAL ? runLevel : runLevel - 1;
    }

    /** The lowest item level that a run at runLevel takes. */
    public int lowest(int runLevel) {
        return switch (this) {
            case NEVER_DUNNED, THIS_LEVEL_AND_BELOW -> 0;
            case THIS_LEVEL_ONLY -> runLevel - 1;
            case RENEWAL -> runLevel;
        };
    }

    /** The highest item level that a run at runLevel takes. */
    public int highest(int runLevel) {
        return switch (this) {
            case NEVER_DUNNED -> 0;
            case THIS_LEVEL_ONLY, THIS_LEVEL_AND_BELOW -> runLevel - 1;
            case RENEWAL -> runLevel;
        };
    }

    /** The levels in figures: « niveau 0 », « niveaux 0 à 2 » (R4). */
    public String levels(int runLevel) {
        int lowest = lowest(runLevel);
        int highest = highest(runLevel);
        return lowest == highest
                ? Messages.of("dunning.levels.one", lowest)
                : Messages.of("dunning.levels.range", lowest, highest);
    }
}
