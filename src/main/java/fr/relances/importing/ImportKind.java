package fr.relances.importing;

/** What a file brings in; the names are those of the base. */
public enum ImportKind {
    TIERS,
    PIECES,
    FEC
}
