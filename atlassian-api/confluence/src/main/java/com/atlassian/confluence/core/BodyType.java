package com.atlassian.confluence.core;

import com.atlassian.confluence.api.model.content.ContentRepresentation;
import java.io.Serializable;

public class BodyType implements Serializable {
    public static final BodyType UNKNOWN = null;

    public static final BodyType WIKI = null;

    public static final BodyType RAW = null;

    public static final BodyType XHTML = null;

    public BodyType(int number) {}

    public int toInt() {
        throw new UnsupportedOperationException();
    }

    public static BodyType fromInt(int number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    public ContentRepresentation toContentRepresentation() {
        throw new UnsupportedOperationException();
    }
}
