package fr.relances.db;

import fr.relances.file.DataFolder;
import fr.relances.file.OutputFile;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.Formats;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.ibatis.session.SqlSessionFactory;

/** Derby inside this process: one session at a time holds the base of a data folder. */
final class EmbeddedBase implements Base {

    /** As whom the base is opened: nobody in particular, but in a server, where everybody must say who he is. */
    record Owner(String user, String secret) {

        static final Owner NONE = new Owner("", "");
    }

    private static final String HELD_BY_OTHER_PROCESS = "XSDB6";

    private final DataFolder folder;
    private final Session session;
    private final Owner owner;
    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private boolean held;

    EmbeddedBase(DataFolder folder, Session session, Owner owner) {
        this.folder = folder;
        this.session = session;
        this.owner = owner;
        if (!owner.equals(Owner.NONE)) {
            source.setUser(owner.user());
            source.setPassword(owner.secret());
        }
        source.setDatabaseName(folder.base().toString());
    }

    @Override
    public SqlSessionFactory open() {
        DerbyLog.redirect();
        if (isFresh()) {
            source.setCreateDatabase("create");
            source.setConnectionAttributes("territory=fr_FR;collation=TERRITORY_BASED");
        }
        try (Connection connection = source.getConnection()) {
            held = true;
            if (connection.getMetaData().isReadOnly()) {
                throw new OperatorException(ExitStatus.TECHNICAL, "folder.read_only", folder.path());
            }
            SchemaUpgrade.run(connection);
        } catch (SQLException e) {
            if (SqlFailures.hasState(e, HELD_BY_OTHER_PROCESS)) {
                throw heldByOther(e);
            }
            throw SqlFailures.opening(e);
        }
        source.setCreateDatabase(null);
        source.setConnectionAttributes(null);
        sayWhoHolds();
        return MyBatis.factory(source);
    }

    /** A base whose creation was cut short, or a folder that is none, is never touched: the operator decides. */
    private boolean isFresh() {
        if (!Files.exists(folder.base())) {
            return true;
        }
        if (!Files.exists(folder.base().resolve("service.properties"))) {
            throw new OperatorException(ExitStatus.TECHNICAL, "db.incomplete", folder.base());
        }
        return false;
    }

    /** Derby writes its caches and lets the folder go; it reports that with an exception, always. */
    @Override
    public void shutdown() {
        if (!held) {
            return;
        }
        source.setShutdownDatabase("shutdown");
        try {
            Files.deleteIfExists(folder.holder());
            source.getConnection().close();
        } catch (SQLException e) {
            held = false;
        } catch (IOException e) {
            throw OutputFile.unwritable(folder.holder(), e);
        }
    }

    String ownSecret() {
        return owner.secret();
    }

    private void sayWhoHolds() {
        String text = session.operator() + "\n" + Formats.dateTime(session.now()) + "\n";
        try {
            Files.writeString(folder.holder(), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw OutputFile.unwritable(folder.holder(), e);
        }
    }

    private OperatorException heldByOther(SQLException cause) {
        try {
            String[] holder =
                    Files.readString(folder.holder(), StandardCharsets.UTF_8).split("\n");
            return new OperatorException(ExitStatus.TECHNICAL, "db.held", folder.path(), holder[0], holder[1])
                    .causedBy(cause);
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            return new OperatorException(ExitStatus.TECHNICAL, "db.held.unknown", folder.path()).causedBy(cause);
        }
    }
}
