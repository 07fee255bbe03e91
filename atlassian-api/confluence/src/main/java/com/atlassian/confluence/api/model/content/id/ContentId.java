package com.atlassian.confluence.api.model.content.id;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.service.exceptions.BadRequestException;

@ExperimentalApi
public class ContentId implements Comparable<ContentId> {
    public static final ContentId UNSET = null;

    private ContentId() {}

    public static ContentId deserialise(String text) throws BadRequestException {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static ContentId of(ContentType contentType, long id) {
        throw new UnsupportedOperationException();
    }

    public static ContentId of(long id) {
        throw new UnsupportedOperationException();
    }

    public String serialise() {
        throw new UnsupportedOperationException();
    }

    public long asLong() {
        throw new UnsupportedOperationException();
    }

    public boolean isSet() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public String toString() {
        return super.toString();
    }

    public static ContentId valueOf(String text) throws BadRequestException {
        throw new UnsupportedOperationException();
    }

    public int compareTo(ContentId contentId) {
        throw new UnsupportedOperationException();
    }
}
