package com.atlassian.confluence.api.model.content;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.confluence.api.model.BaseApiEnum;
import java.util.List;
import java.util.stream.Stream;

@ExperimentalApi
public final class ContentRepresentation extends BaseApiEnum {
    public static final ContentRepresentation RAW = new ContentRepresentation("raw");

    public static final ContentRepresentation STORAGE = new ContentRepresentation("storage");

    public static final ContentRepresentation EDITOR = new ContentRepresentation("editor");

    public static final ContentRepresentation VIEW = new ContentRepresentation("view");

    public static final ContentRepresentation EXPORT_VIEW = new ContentRepresentation("export_view");

    public static final ContentRepresentation ANONYMOUS_EXPORT_VIEW =
            new ContentRepresentation("anonymous_export_view");

    public static final ContentRepresentation WIKI = new ContentRepresentation("wiki");

    public static final ContentRepresentation PLAIN = new ContentRepresentation("plain");

    public static final ContentRepresentation STYLED_VIEW = new ContentRepresentation("styled_view");

    public static final Iterable<ContentRepresentation> INPUT_CONVERSION_TO_STORAGE_ORDER =
            List.of(STORAGE, EDITOR, WIKI);

    private ContentRepresentation(String value) {
        super(value);
    }

    public static ContentRepresentation valueOf(String text) {
        return Stream.of(RAW, STORAGE, EDITOR, VIEW, EXPORT_VIEW, ANONYMOUS_EXPORT_VIEW, WIKI, PLAIN, STYLED_VIEW)
                .filter(representation -> representation.getValue().equals(text))
                .findFirst()
                .orElseGet(() -> new ContentRepresentation(text));
    }

    public boolean convertsFromStorage() {
        throw new UnsupportedOperationException();
    }

    public boolean convertsToStorage() {
        throw new UnsupportedOperationException();
    }

    public String getRepresentation() {
        return getValue();
    }

    @Override
    public String toString() {
        return getValue();
    }
}
