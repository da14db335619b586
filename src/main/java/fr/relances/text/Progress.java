package fr.relances.text;

/** What long work tells the one who waits, and how it learns that it should stop. */
public interface Progress {

    /** Nobody watches and nobody stops it. */
    Progress NONE = new Progress() {
        @Override
        public void step(long done, long total) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** Cheap enough for each row; {@code total} is 0 while it is not known. */
    void step(long done, long total);

    /** Whether the work should end at the next point where nothing is left half done. */
    boolean stopped();
}
