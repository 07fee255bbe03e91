package io.indexrelay.refhost.confluence.mapping;

import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.spaces.SpaceType;
import com.atlassian.sal.api.user.UserKey;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value class of Confluence, and its text in columns and exports.
 *
 * @param column the column's type, of {@link Types}
 */
public record ValueText<T>(Class<T> type, int column, Function<String, T> read, Function<T, String> write) {

    /** {@code 402816d68f060145018f0602bd350000}. */
    static final ValueText<UserKey> USER_KEY =
            new ValueText<>(UserKey.class, Types.VARCHAR, UserKey::new, UserKey::getStringValue);

    /** {@code global}, {@code personal}. */
    static final ValueText<SpaceType> SPACE_TYPE =
            new ValueText<>(SpaceType.class, Types.VARCHAR, SpaceType::getSpaceType, SpaceType::toString);

    /** {@code CURRENT}, {@code ARCHIVED}. */
    static final ValueText<SpaceStatus> SPACE_STATUS =
            new ValueText<>(SpaceStatus.class, Types.VARCHAR, SpaceStatus::valueOf, SpaceStatus::name);

    /** {@code global}, {@code my}, {@code team}. */
    static final ValueText<Namespace> NAMESPACE =
            new ValueText<>(Namespace.class, Types.VARCHAR, Namespace::getNamespace, Namespace::getPrefix);

    /** 0 wiki markup, 1 raw, 2 XHTML. */
    static final ValueText<BodyType> BODY_TYPE = new ValueText<>(
            BodyType.class,
            Types.INTEGER,
            text -> BodyType.fromInt(Integer.parseInt(text)),
            body -> Integer.toString(body.toInt()));

    /** The text form of a class, if it is one of these. */
    public static Optional<ValueText<?>> of(Class<?> type) {
        return List.<ValueText<?>>of(USER_KEY, SPACE_TYPE, SPACE_STATUS, NAMESPACE, BODY_TYPE).stream()
                .filter(each -> each.type().equals(type))
                .findFirst();
    }

    /** The value for a text of a column or an export. */
    public T value(String text) {
        return read.apply(text);
    }

    @Nullable
    T get(@Nullable String text) {
        return text == null ? null : read.apply(text);
    }

    void set(PreparedStatement statement, @Nullable Object value, int index) throws SQLException {
        if (value == null) {
            statement.setNull(index, column);
        } else if (column == Types.INTEGER) {
            statement.setInt(index, Integer.parseInt(write.apply(type.cast(value))));
        } else {
            statement.setString(index, write.apply(type.cast(value)));
        }
    }
}
