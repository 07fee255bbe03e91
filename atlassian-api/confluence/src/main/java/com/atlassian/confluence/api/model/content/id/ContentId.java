package com.atlassian.confluence.api.model.content.id;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.service.exceptions.BadRequestException;

@ExperimentalApi
public class ContentId implements Comparable<ContentId> {
    public static final ContentId UNSET = new ContentId(0);

    private final long id;

    private ContentId(long id) {
        this.id = id;
    }

    public static ContentId deserialise(String text) throws BadRequestException {
        try {
            return of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new BadRequestException("not a content id: " + text);
        }
    }

    @Deprecated
    public static ContentId of(ContentType contentType, long id) {
        return of(id);
    }

    public static ContentId of(long id) {
        return id == 0 ? UNSET : new ContentId(id);
    }

    public String serialise() {
        return String.valueOf(id);
    }

    public long asLong() {
        return id;
    }

    public boolean isSet() {
        return id != 0;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ContentId && ((ContentId) object).id == id;
    }

    @Override
    public String toString() {
        return serialise();
    }

    public static ContentId valueOf(String text) throws BadRequestException {
        return deserialise(text);
    }

    public int compareTo(ContentId contentId) {
        return Long.compare(id, contentId.id);
    }
}
