package fr.relances.db;

import fr.relances.file.DataFolder;
import fr.relances.session.Session;
import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;

/** The base of a folder by its server where one runs, else embedded; a session never changes from one to the other. */
final class FolderBase implements Base {

    private final DataFolder folder;
    private final Session session;
    private volatile Base chosen = () -> null;

    FolderBase(DataFolder folder, Session session) {
        this.folder = folder;
        this.session = session;
    }

    @Override
    public SqlSessionFactory open() throws Exception {
        chosen = ServerAddress.expected(folder)
                ? new ServedBase(folder, session)
                : new EmbeddedBase(folder, session, EmbeddedBase.Owner.NONE);
        return chosen.open();
    }

    @Override
    public void shutdown() {
        chosen.shutdown();
    }

    @Override
    public List<String> holders() {
        return chosen.holders();
    }

    @Override
    public String goneKey() {
        return chosen.goneKey();
    }
}
