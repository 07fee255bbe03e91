package com.atlassian.confluence.core;

import com.atlassian.confluence.api.model.content.ContentRepresentation;
import java.io.Serializable;

public class BodyType implements Serializable {
    public static final BodyType UNKNOWN = new BodyType(-1);

    public static final BodyType WIKI = new BodyType(0);

    public static final BodyType RAW = new BodyType(1);

    public static final BodyType XHTML = new BodyType(2);

    private final int number;

    public BodyType(int number) {
        this.number = number;
    }

    public int toInt() {
        return number;
    }

    public static BodyType fromInt(int number) {
        switch (number) {
            case 0:
                return WIKI;
            case 1:
                return RAW;
            case 2:
                return XHTML;
            default:
                return UNKNOWN;
        }
    }

    @Override
    public String toString() {
        switch (number) {
            case 0:
                return "WIKI";
            case 1:
                return "RAW";
            case 2:
                return "XHTML";
            default:
                return "UNKNOWN";
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof BodyType && ((BodyType) object).number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    public ContentRepresentation toContentRepresentation() {
        switch (number) {
            case 0:
                return ContentRepresentation.WIKI;
            case 1:
                return ContentRepresentation.RAW;
            case 2:
                return ContentRepresentation.STORAGE;
            default:
                throw new UnsupportedOperationException("no representation for " + this);
        }
    }
}
