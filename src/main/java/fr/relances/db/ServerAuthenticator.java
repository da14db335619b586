package fr.relances.db;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Properties;
import org.apache.derby.authentication.UserAuthenticator;

/**
 * Who may use the server's engine. Whoever knows the folder's secret works in its base, under any name: sessions take
 * one of their own, so that the table of locks tells them apart. Making, stopping or opening anything else is for the
 * server's own connections. Nothing of this is stored in the base, which opens embedded as before.
 */
public final class ServerAuthenticator implements UserAuthenticator {

    /** Whose tables the base's are. */
    static final String OWNER = "APP";

    /** The base as sessions name it: below the server's home, the data folder. */
    static final String BASE = "base";

    private static volatile String shared = "";
    private static volatile String own = "";

    /** {@code ownSecret} never leaves the server's process. */
    static void expect(String sharedSecret, String ownSecret) {
        shared = sharedSecret;
        own = ownSecret;
    }

    /** {@code database} is null for what concerns the engine itself; {@code info} names what else is asked. */
    @Override
    public boolean authenticateUser(String user, String password, String database, Properties info) {
        if (user == null || password == null) {
            return false;
        }
        if (user.equals(OWNER)) {
            return same(own, password);
        }
        return same(shared, password) && BASE.equals(database) && info.isEmpty();
    }

    private static boolean same(String secret, String given) {
        return !secret.isEmpty()
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
