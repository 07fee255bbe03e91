package com.atlassian.confluence.event.events.types;

import com.atlassian.confluence.languages.LocaleInfo;
import java.util.Map;

public interface Viewed {
    default LocaleInfo getLocaleInfo() {
        throw new UnsupportedOperationException();
    }

    default Map<String, Object> getProperties() {
        throw new UnsupportedOperationException();
    }
}
