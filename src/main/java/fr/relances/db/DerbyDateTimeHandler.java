package fr.relances.db;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Moments as Derby takes them: it refuses the {@code setObject} of MyBatis' own handler. */
public final class DerbyDateTimeHandler extends BaseTypeHandler<LocalDateTime> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, LocalDateTime date, JdbcType type)
            throws SQLException {
        statement.setTimestamp(index, Timestamp.valueOf(date));
    }

    @Override
    public LocalDateTime getNullableResult(ResultSet row, String column) throws SQLException {
        return local(row.getTimestamp(column));
    }

    @Override
    public LocalDateTime getNullableResult(ResultSet row, int column) throws SQLException {
        return local(row.getTimestamp(column));
    }

    @Override
    public LocalDateTime getNullableResult(CallableStatement row, int column) throws SQLException {
        return local(row.getTimestamp(column));
    }

    private static LocalDateTime local(Timestamp date) {
        return date == null ? null : date.toLocalDateTime();
    }
}
