package fr.relances.db;

import java.sql.CallableStatement;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Dates as Derby takes them: it refuses the {@code setObject} of MyBatis' own handler. */
public final class DerbyLocalDateHandler extends BaseTypeHandler<LocalDate> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, LocalDate date, JdbcType type)
            throws SQLException {
        statement.setDate(index, Date.valueOf(date));
    }

    @Override
    public LocalDate getNullableResult(ResultSet row, String column) throws SQLException {
        return local(row.getDate(column));
    }

    @Override
    public LocalDate getNullableResult(ResultSet row, int column) throws SQLException {
        return local(row.getDate(column));
    }

    @Override
    public LocalDate getNullableResult(CallableStatement row, int column) throws SQLException {
        return local(row.getDate(column));
    }

    private static LocalDate local(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
