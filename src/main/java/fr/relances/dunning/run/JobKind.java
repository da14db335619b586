package fr.relances.dunning.run;

/** What a print job of a run brings on paper. */
enum JobKind {
    /** The run itself. */
    EDITION,
    /** Again, whole or from a letter on, after a job that did not end on paper. */
    SUITE,
    /** One letter of such a run. */
    COURRIER,
    /** Again although it came out. */
    DUPLICATA
}
