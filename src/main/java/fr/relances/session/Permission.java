package fr.relances.session;

import fr.relances.text.Messages;

/** What an operator may be allowed to do; {@link Role} says who is. */
public enum Permission {
    /** Lists, fiches, previews, drafts, control lists, exports, and one's own selections and last entity. */
    READ,
    /** Definitive editions, printing them again, undoing them. */
    DUN,
    /** Payments, settlements, disputes, promises and due dates of pièces. */
    ITEMS,
    /** Levels of pièces and fiches by hand. */
    LEVELS,
    /** The fiche tiers. */
    CUSTOMERS,
    IMPORT,
    /** Dunning levels with their texts, options of letters, the general model. */
    SETTINGS,
    ENTITIES,
    TABLES,
    BACKUP,
    OPERATORS;

    /** As messages and the help name it. */
    public String text() {
        return Messages.of("permission." + name());
    }
}
