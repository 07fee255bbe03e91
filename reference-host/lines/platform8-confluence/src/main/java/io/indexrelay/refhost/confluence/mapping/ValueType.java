package io.indexrelay.refhost.confluence.mapping;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.usertype.EnhancedUserType;
import org.jspecify.annotations.Nullable;

/** A {@link ValueText} as a type of Hibernate 6, which on PostgreSQL also asks for literals. */
public abstract class ValueType<T> extends UnchangingValue<T> implements EnhancedUserType<T> {

    ValueType(ValueText<T> text) {
        super(text);
    }

    @Override
    public int getSqlType() {
        return text.column();
    }

    @Override
    public @Nullable T nullSafeGet(
            ResultSet row, int position, SharedSessionContractImplementor session, @Nullable Object owner)
            throws SQLException {
        return text.get(row.getString(position));
    }

    @Override
    public void nullSafeSet(
            PreparedStatement statement, @Nullable T value, int index, SharedSessionContractImplementor session)
            throws SQLException {
        text.set(statement, value, index);
    }

    @Override
    public @Nullable T assemble(@Nullable Serializable cached, Object owner) {
        return text.type().cast(cached);
    }

    @Override
    public String toSqlLiteral(T value) {
        String literal = toString(value);
        return text.column() == Types.INTEGER ? literal : "'" + literal.replace("'", "''") + "'";
    }

    @Override
    public String toString(T value) {
        return text.write().apply(value);
    }

    @Override
    public T fromStringValue(CharSequence sequence) {
        return text.value(sequence.toString());
    }
}
