package io.indexrelay.refhost.confluence.mapping;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a user type of either Hibernate says of values that never change: they are their own copies. */
abstract class UnchangingValue<T> {

    final ValueText<T> text;

    UnchangingValue(ValueText<T> text) {
        this.text = text;
    }

    public Class<T> returnedClass() {
        return text.type();
    }

    public boolean equals(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other);
    }

    public int hashCode(Object value) {
        return value.hashCode();
    }

    public @Nullable Object deepCopy(@Nullable Object value) {
        return value;
    }

    public boolean isMutable() {
        return false;
    }

    public @Nullable Serializable disassemble(@Nullable Object value) {
        return (Serializable) value;
    }
}
