package fr.relances.session;

/** What the operator of a session may do. */
@FunctionalInterface
public interface Rights {

    /** Before a base is open nobody has any. */
    Rights NONE = permission -> {
        throw new IllegalStateException("No base is open to say who may do this: " + permission);
    };

    /** Refuses, naming who may and whom to ask, unless the operator has {@code permission} now. */
    void require(Permission permission);
}
