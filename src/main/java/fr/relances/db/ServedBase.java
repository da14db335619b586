package fr.relances.db;

import fr.relances.file.DataFolder;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.FrenchOrder;
import fr.relances.text.OperatorException;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.derby.client.BasicClientDataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The base by its server, over a few connections that are kept; one that broke is replaced at the next use. */
final class ServedBase implements Base {

    private static final Logger LOG = LoggerFactory.getLogger(ServedBase.class);
    private static final int MOST = 8;
    private static final int KEPT = 2;
    private static final int TRUSTED_MILLIS = 1000;
    private static final String REFUSED = "08004";

    /** Filtered here: these columns don't compare with texts of a base that sorts as French people do. */
    private static final String HELD = """
            SELECT DISTINCT t.username, l.mode, l.state
              FROM SYSCS_DIAG.TRANSACTION_TABLE t
              JOIN SYSCS_DIAG.LOCK_TABLE l ON l.xid = t.xid""";

    /** Of those who write or are about to; who only reads holds nothing for long. */
    private static final Set<String> WRITING = Set.of("X", "U", "IX");

    private final DataFolder folder;
    private final Session session;
    private SessionSign sign;
    private PooledDataSource pool;

    ServedBase(DataFolder folder, Session session) {
        this.folder = folder;
        this.session = session;
    }

    @Override
    public SqlSessionFactory open() throws SQLException {
        sign = SessionSign.begin(folder, session);
        pool = pool();
        // A server that is just starting holds its sign before it listens.
        ServerAddress.await(() ->
                !ServerAddress.isServed(folder) || ServerAddress.read(folder).isPresent());
        pool.getConnection().close();
        return MyBatis.factory(pool);
    }

    private PooledDataSource pool() {
        PooledDataSource connections = new PooledDataSource(new UnpooledDataSource() {
            @Override
            public Connection getConnection() {
                return connect();
            }
        });
        connections.setPoolMaximumActiveConnections(MOST);
        connections.setPoolMaximumIdleConnections(KEPT);
        connections.setPoolMaximumCheckoutTime(Integer.MAX_VALUE); // a long import keeps its own
        connections.setPoolPingEnabled(true);
        connections.setPoolPingQuery("VALUES 1");
        connections.setPoolPingConnectionsNotUsedFor(TRUSTED_MILLIS);
        return connections;
    }

    private Connection connect() {
        ServerAddress address = ServerAddress.read(folder)
                .filter(found -> ServerAddress.isServed(folder))
                .orElseThrow(() -> new OperatorException(ExitStatus.TECHNICAL, goneKey()));
        BasicClientDataSource source = new BasicClientDataSource();
        source.setServerName(InetAddress.getLoopbackAddress().getHostAddress());
        source.setPortNumber(address.port());
        source.setDatabaseName(ServerAuthenticator.BASE);
        source.setUser(sign.user());
        source.setPassword(Credentials.read(folder));
        try {
            Connection connection = source.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET SCHEMA " + ServerAuthenticator.OWNER);
                SchemaUpgrade.check(statement);
                return connection;
            } catch (SQLException | OperatorException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            String key = SqlFailures.hasState(e, REFUSED) ? "db.server.refused" : goneKey();
            throw new OperatorException(ExitStatus.TECHNICAL, key, folder.credentials()).causedBy(e);
        }
    }

    @Override
    public List<String> holders() {
        Set<String> names = new TreeSet<>(FrenchOrder.exact());
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(HELD)) {
            while (rows.next()) {
                String user = rows.getString(1);
                boolean holds = "GRANT".equals(rows.getString(3)) && WRITING.contains(rows.getString(2));
                if (holds && user != null && !user.equals(sign.user())) {
                    names.add(SessionSign.operator(folder, user));
                }
            }
        } catch (SQLException | OperatorException e) {
            LOG.warn("Who holds the rows is not known", e); // the wait itself is told of all the same
            return List.of();
        }
        names.remove("");
        return List.copyOf(names);
    }

    @Override
    public String goneKey() {
        return "db.server.gone";
    }

    @Override
    public void shutdown() {
        if (pool != null) {
            pool.forceCloseAll();
        }
        if (sign != null) {
            sign.close();
        }
    }
}
