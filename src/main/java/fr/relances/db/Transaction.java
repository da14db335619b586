package fr.relances.db;

import org.apache.ibatis.session.SqlSession;

/** One transaction's mappers, for work that needs more than one of them. */
public final class Transaction {

    private final SqlSession session;

    Transaction(SqlSession session) {
        this.session = session;
    }

    public <M> M mapper(Class<M> type) {
        return session.getMapper(type);
    }

    /** Sends what a bulk transaction has gathered; row counts of bulk statements are not known before. */
    public void flush() {
        session.flushStatements();
    }
}
