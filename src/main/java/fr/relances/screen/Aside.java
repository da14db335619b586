package fr.relances.screen;

import fr.relances.text.Incident;

/** Work that nobody waits for, after what counts is done and shown: off the keyboard's thread, its failure only logged. */
public final class Aside {

    private Aside() {}

    /** Does {@code work} soon. */
    public static void run(Desk desk, Runnable work) {
        desk.executor().execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                Incident.log(e);
            }
        });
    }
}
