package com.atlassian.application.api;

import java.io.Serializable;

public class ApplicationKey implements Serializable {
    private ApplicationKey() {}

    public static ApplicationKey valueOf(String text) {
        throw new UnsupportedOperationException();
    }

    public String value() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
