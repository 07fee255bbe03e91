package com.atlassian.confluence.content;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;

public class ContentEntityExcerpter {
    public ContentEntityExcerpter() {}

    public Optional<String> getBodyAsStringWithoutMarkup(ContentEntityObject contentEntityObject) {
        throw new UnsupportedOperationException();
    }

    public Optional<String> getBodyAsStringWithoutMarkup(ContentEntityObject contentEntityObject, int number) {
        throw new UnsupportedOperationException();
    }
}
