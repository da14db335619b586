package fr.relances.db;

/** What a transaction takes before it changes rows, in the order that this package's description gives. */
public final class Locks {

    private Locks() {}

    /** Before work on many tiers: one such transaction at a time, so that editions are numbered without a gap. */
    public static void entities(Transaction transaction) {
        transaction.mapper(LockMapper.class).lockEntities();
    }

    /** Before the pièces of one tiers and then its fiche change. */
    public static void customer(Transaction transaction, String entityCode, String code) {
        transaction.mapper(LockMapper.class).lockCustomer(entityCode, code);
    }

    /** Before an import of tiers. */
    public static void allCustomers(Transaction transaction) {
        entities(transaction);
        transaction.mapper(LockMapper.class).freezeCustomers();
    }

    /** Before an import of pièces, which may bring tiers and lets fiches fall. */
    public static void allItems(Transaction transaction) {
        entities(transaction);
        transaction.mapper(LockMapper.class).freezeCustomers();
        transaction.mapper(LockMapper.class).lockItems();
    }
}
