package fr.relances.db;

import fr.relances.file.DataFolder;
import fr.relances.file.HeldFile;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.Formats;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.apache.derby.drda.NetworkServerControl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server of a data folder, a process of its own: brings the schema up to date, then serves sessions on loopback. */
public final class BaseServer {

    private static final Logger LOG = LoggerFactory.getLogger(BaseServer.class);

    private final DataFolder folder;
    private final Session session;
    private HeldFile sign;
    private EmbeddedBase base;
    private NetworkServerControl control;

    public BaseServer(DataFolder folder, Session session) {
        this.folder = folder;
        this.session = session;
    }

    /** Where it serves, and whether the server before it was killed. */
    public record Started(DataFolder folder, int port, long pid, boolean afterKill) {}

    /** Refused, naming the other, where a server or a session holds the folder. */
    public Started start() {
        sign = takeSign();
        try {
            boolean afterKill = ServerAddress.read(folder).isPresent();
            ServerAddress.remove(folder);
            int wanted = ServerSettings.port(folder);
            openBase();
            ServerAddress address = listen(wanted);
            address.write(folder);
            return new Started(folder, address.port(), address.pid(), afterKill);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    /** A session that just looks whether a server is there holds the sign for an instant. */
    private HeldFile takeSign() {
        HeldFile[] taken = new HeldFile[1];
        boolean free = ServerAddress.await(() -> {
            taken[0] = HeldFile.tryHold(folder.serverSign()).orElse(null);
            return taken[0] != null
                    || ServerAddress.read(folder).filter(ServerAddress::lives).isPresent();
        });
        if (free && taken[0] != null) {
            return taken[0];
        }
        Optional<ServerAddress> other = ServerAddress.read(folder);
        throw new OperatorException(
                ExitStatus.TECHNICAL,
                "db.server.already",
                folder.path(),
                other.map(ServerAddress::operator).orElse("?"),
                other.map(ServerAddress::since).orElse("?"),
                other.map(address -> Long.toString(address.pid())).orElse("?"));
    }

    private void openBase() {
        String ownSecret = Credentials.random();
        ServerAuthenticator.expect(Credentials.ensure(folder), ownSecret);
        System.setProperty("derby.system.home", folder.path().toString());
        System.setProperty("derby.connection.requireAuthentication", "true");
        System.setProperty("derby.authentication.provider", ServerAuthenticator.class.getName());
        base = new EmbeddedBase(folder, session, new EmbeddedBase.Owner(ServerAuthenticator.OWNER, ownSecret));
        base.open();
    }

    private ServerAddress listen(int wanted) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        int port = freePort(loopback, wanted);
        try {
            control = new NetworkServerControl(loopback, port, ServerAuthenticator.OWNER, base.ownSecret());
            control.start(null);
        } catch (Exception e) { // Derby's own signature
            throw notListening(port, e);
        }
        if (!ServerAddress.await(this::answers)) {
            throw notListening(port, null);
        }
        return new ServerAddress(
                port, ProcessHandle.current().pid(), session.operator(), Formats.dateTime(session.now()));
    }

    private static OperatorException notListening(int port, Exception cause) {
        OperatorException refusal =
                new OperatorException(ExitStatus.TECHNICAL, "db.server.not_listening", Integer.toString(port));
        return cause == null ? refusal : refusal.causedBy(cause);
    }

    /** Derby tells nobody that a port is taken: it is tried first. 0 stands for any. */
    private static int freePort(InetAddress loopback, int wanted) {
        try (ServerSocket socket = new ServerSocket(wanted, 1, loopback)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw notListening(wanted, e);
        }
    }

    /** Whether the server still answers. */
    public boolean answers() {
        try {
            control.ping();
            return true;
        } catch (Exception e) { // Derby's own signature
            LOG.debug("No answer", e);
            return false;
        }
    }

    /** Ends the sessions' connections, writes what is in memory, removes the files; sessions may open it embedded then. */
    public void stop() {
        try {
            if (control != null) {
                control.shutdown();
            }
        } catch (Exception e) { // Derby's own signature
            LOG.warn("The listener did not end in order", e);
        }
        try {
            if (base != null) {
                base.shutdown();
            }
            ServerAddress.remove(folder);
        } finally {
            sign.close();
        }
    }
}
