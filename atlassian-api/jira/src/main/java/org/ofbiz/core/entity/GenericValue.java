package org.ofbiz.core.entity;

import java.sql.Timestamp;

public class GenericValue {
    private GenericValue() {}

    public String getEntityName() {
        throw new UnsupportedOperationException();
    }

    public Object get(String text) {
        throw new UnsupportedOperationException();
    }

    public String getString(String text) {
        throw new UnsupportedOperationException();
    }

    public Long getLong(String text) {
        throw new UnsupportedOperationException();
    }

    public Timestamp getTimestamp(String text) {
        throw new UnsupportedOperationException();
    }
}
