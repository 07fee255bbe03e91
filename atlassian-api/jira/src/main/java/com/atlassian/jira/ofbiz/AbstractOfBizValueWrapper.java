package com.atlassian.jira.ofbiz;

import com.atlassian.annotations.Internal;
import java.sql.Timestamp;
import java.util.Objects;
import org.ofbiz.core.entity.GenericValue;

@Internal
public abstract class AbstractOfBizValueWrapper implements OfBizValueWrapper {
    protected GenericValue genericValue;

    protected AbstractOfBizValueWrapper(GenericValue genericValue) {
        this.genericValue = genericValue;
    }

    @Override
    public String getString(String name) {
        return genericValue.getString(name);
    }

    @Override
    public Timestamp getTimestamp(String name) {
        return genericValue.getTimestamp(name);
    }

    @Override
    public Long getLong(String name) {
        return genericValue.getLong(name);
    }

    @Override
    public GenericValue getGenericValue() {
        return genericValue;
    }

    @Override
    public void store() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        AbstractOfBizValueWrapper that = (AbstractOfBizValueWrapper) object;
        return Objects.equals(genericValue, that.genericValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(genericValue);
    }
}
