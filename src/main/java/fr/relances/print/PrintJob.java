package fr.relances.print;

/** A job that the spooler took; the token guards against a server that has begun to count anew. */
public record PrintJob(String queue, int number, String token) {

    /** As the spooler names it: ACCUEIL-12. */
    public String name() {
        return queue + "-" + number;
    }
}
