package fr.relances.dunning;

/** R4: which pièces a run at a level takes, by the level that they have reached. */
public enum LevelChoice {
    NEVER_DUNNED,
    THIS_LEVEL_ONLY,
    THIS_LEVEL_AND_BELOW,
    RENEWAL;

    /** May an open item now at itemLevel enter a run at runLevel? R5: at or above the run's level only a renewal takes it. */
    public boolean accepts(int itemLevel, int runLevel) {
        return switch (this) {
            case NEVER_DUNNED -> itemLevel == 0 && runLevel > 0;
            case THIS_LEVEL_ONLY -> itemLevel == runLevel - 1;
            case THIS_LEVEL_AND_BELOW -> itemLevel < runLevel;
            case RENEWAL -> itemLevel == runLevel;
        };
    }
}
