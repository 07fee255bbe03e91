package com.atlassian.confluence.api.model.content;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.confluence.api.model.BaseApiEnum;

@ExperimentalApi
public final class ContentRepresentation extends BaseApiEnum {
    public static final ContentRepresentation RAW = null;

    public static final ContentRepresentation STORAGE = null;

    public static final ContentRepresentation EDITOR = null;

    public static final ContentRepresentation VIEW = null;

    public static final ContentRepresentation EXPORT_VIEW = null;

    public static final ContentRepresentation ANONYMOUS_EXPORT_VIEW = null;

    public static final ContentRepresentation WIKI = null;

    public static final ContentRepresentation PLAIN = null;

    public static final ContentRepresentation STYLED_VIEW = null;

    public static final Iterable<ContentRepresentation> INPUT_CONVERSION_TO_STORAGE_ORDER = null;

    private ContentRepresentation() {
        super((String) null);
    }

    public static ContentRepresentation valueOf(String text) {
        throw new UnsupportedOperationException();
    }

    public boolean convertsFromStorage() {
        throw new UnsupportedOperationException();
    }

    public boolean convertsToStorage() {
        throw new UnsupportedOperationException();
    }

    public String getRepresentation() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return super.toString();
    }
}
