package com.atlassian.confluence.api.model;

import java.util.Arrays;
import java.util.Objects;

public abstract class BaseApiEnum implements ApiEnum {
    protected String value;

    protected BaseApiEnum(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }

    @Override
    public String serialise() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }

    public boolean in(BaseApiEnum... baseApiEnums) {
        return Arrays.asList(baseApiEnums).contains(this);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        BaseApiEnum that = (BaseApiEnum) object;
        return Objects.equals(value, that.value);
    }
}
