package com.atlassian.confluence.event.events.types;

import com.atlassian.confluence.languages.LocaleInfo;
import java.util.Map;

public interface Viewed {
    default LocaleInfo getLocaleInfo() {
        return null;
    }

    default Map<String, Object> getProperties() {
        return Map.of();
    }
}
