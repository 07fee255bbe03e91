package io.indexrelay.refhost.confluence.store;

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
import java.util.function.Function;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;

/** How a value class of Confluence is kept in one text column. The nested classes are named by the mapping. */
public abstract class ValueType<T> implements UserType {

    private final Class<T> type;
    private final Function<String, T> read;
    private final Function<T, String> write;

    private ValueType(Class<T> type, Function<String, T> read, Function<T, String> write) {
        this.type = type;
        this.read = read;
        this.write = write;
    }

    /** {@code 402816d68f060145018f0602bd350000}. */
    public static final class OfUserKey extends ValueType<UserKey> {
        public OfUserKey() {
            super(UserKey.class, UserKey::new, UserKey::getStringValue);
        }
    }

    /** {@code global}, {@code personal}. */
    public static final class OfSpaceType extends ValueType<SpaceType> {
        public OfSpaceType() {
            super(SpaceType.class, SpaceType::getSpaceType, SpaceType::toString);
        }
    }

    /** {@code CURRENT}, {@code ARCHIVED}. */
    public static final class OfSpaceStatus extends ValueType<SpaceStatus> {
        public OfSpaceStatus() {
            super(SpaceStatus.class, SpaceStatus::valueOf, SpaceStatus::name);
        }
    }

    /** {@code global}, {@code my}, {@code team}. */
    public static final class OfNamespace extends ValueType<Namespace> {
        public OfNamespace() {
            super(Namespace.class, Namespace::getNamespace, Namespace::getPrefix);
        }
    }

    /** 0 wiki markup, 1 raw, 2 XHTML. */
    public static final class OfBodyType extends ValueType<BodyType> {
        public OfBodyType() {
            super(
                    BodyType.class,
                    text -> BodyType.fromInt(Integer.parseInt(text)),
                    body -> Integer.toString(body.toInt()));
        }

        @Override
        public int[] sqlTypes() {
            return new int[] {Types.INTEGER};
        }
    }

    @Override
    public int[] sqlTypes() {
        return new int[] {Types.VARCHAR};
    }

    @Override
    public Class<T> returnedClass() {
        return type;
    }

    @Override
    public @Nullable Object nullSafeGet(
            ResultSet row, String[] names, SharedSessionContractImplementor session, Object owner) throws SQLException {
        String text = row.getString(names[0]);
        return text == null ? null : read.apply(text);
    }

    @Override
    public void nullSafeSet(
            PreparedStatement statement, @Nullable Object value, int index, SharedSessionContractImplementor session)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, sqlTypes()[0]);
        } else if (sqlTypes()[0] == Types.INTEGER) {
            statement.setInt(index, Integer.parseInt(write.apply(type.cast(value))));
        } else {
            statement.setString(index, write.apply(type.cast(value)));
        }
    }

    /** The value for a text of an export. */
    public T fromText(String text) {
        return read.apply(text);
    }

    @Override
    public boolean equals(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(Object value) {
        return value.hashCode();
    }

    @Override
    public @Nullable Object deepCopy(@Nullable Object value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Object value) {
        return (Serializable) value;
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
