package io.indexrelay.refhost.confluence.mapping;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;

/** A {@link ValueText} as a type of Hibernate 5. */
public abstract class ValueType<T> extends UnchangingValue<T> implements UserType {

    ValueType(ValueText<T> text) {
        super(text);
    }

    @Override
    public int[] sqlTypes() {
        return new int[] {text.column()};
    }

    @Override
    public @Nullable Object nullSafeGet(
            ResultSet row, String[] names, SharedSessionContractImplementor session, Object owner) throws SQLException {
        return text.get(row.getString(names[0]));
    }

    @Override
    public void nullSafeSet(
            PreparedStatement statement, @Nullable Object value, int index, SharedSessionContractImplementor session)
            throws SQLException {
        text.set(statement, value, index);
    }

    @Override
    public Object assemble(Serializable cached, Object owner) {
        return cached;
    }

    @Override
    public Object replace(Object original, Object target, Object owner) {
        return original;
    }
}
