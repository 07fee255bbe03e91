package io.indexrelay.refhost.confluence.mapping;

import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.spaces.SpaceType;
import com.atlassian.sal.api.user.UserKey;
import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.usertype.EnhancedUserType;
import org.jspecify.annotations.Nullable;

/** A {@link ValueText} as a type of Hibernate 6, which on PostgreSQL also asks for literals. The nested classes are named by the mapping. */
public abstract class ValueType<T> implements EnhancedUserType<T> {

    private final ValueText<T> text;

    private ValueType(ValueText<T> text) {
        this.text = text;
    }

    public static final class OfUserKey extends ValueType<UserKey> {
        public OfUserKey() {
            super(ValueText.USER_KEY);
        }
    }

    public static final class OfSpaceType extends ValueType<SpaceType> {
        public OfSpaceType() {
            super(ValueText.SPACE_TYPE);
        }
    }

    public static final class OfSpaceStatus extends ValueType<SpaceStatus> {
        public OfSpaceStatus() {
            super(ValueText.SPACE_STATUS);
        }
    }

    public static final class OfNamespace extends ValueType<Namespace> {
        public OfNamespace() {
            super(ValueText.NAMESPACE);
        }
    }

    public static final class OfBodyType extends ValueType<BodyType> {
        public OfBodyType() {
            super(ValueText.BODY_TYPE);
        }
    }

    @Override
    public int getSqlType() {
        return text.column();
    }

    @Override
    public Class<T> returnedClass() {
        return text.type();
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
    public boolean equals(@Nullable T one, @Nullable T other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(T value) {
        return value.hashCode();
    }

    @Override
    public @Nullable T deepCopy(@Nullable T value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public @Nullable Serializable disassemble(@Nullable T value) {
        return (Serializable) value;
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
