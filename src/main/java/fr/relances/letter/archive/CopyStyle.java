package fr.relances.letter.archive;

/**
 * How letters are copied from an archive. {@code marked}: DUPLICATA behind the text. {@code twoSided}: a blank page after
 * a letter of an odd number of pages, so that no letter begins on the back of another debtor's.
 */
public record CopyStyle(boolean marked, boolean twoSided) {

    /** For a file that somebody reads or prints later. */
    public static final CopyStyle DUPLICATE = new CopyStyle(true, false);
}
