package fr.relances.text;

/** What long work tells whoever waits for it, and how it is asked to stop cleanly. */
public interface Progress {

    Progress NONE = new Progress() {
        @Override
        public void step(long done, long total) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** Cheap to call for each element; {@code total} is 0 while it is not known. */
    void step(long done, long total);

    /** True once the operator asked to stop: the work then leaves nothing behind and returns what it has. */
    boolean stopped();
}
