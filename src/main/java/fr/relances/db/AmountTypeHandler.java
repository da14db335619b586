package fr.relances.db;

import fr.relances.amount.Amount;
import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** DECIMAL(15,2) columns as {@link Amount}. */
public final class AmountTypeHandler extends BaseTypeHandler<Amount> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Amount amount, JdbcType type)
            throws SQLException {
        statement.setBigDecimal(index, amount.value());
    }

    @Override
    public Amount getNullableResult(ResultSet row, String column) throws SQLException {
        return amount(row.getBigDecimal(column));
    }

    @Override
    public Amount getNullableResult(ResultSet row, int column) throws SQLException {
        return amount(row.getBigDecimal(column));
    }

    @Override
    public Amount getNullableResult(CallableStatement row, int column) throws SQLException {
        return amount(row.getBigDecimal(column));
    }

    private static Amount amount(BigDecimal value) {
        return value == null ? null : new Amount(value);
    }
}
