package io.indexrelay.refhost.web.module;

import java.util.Arrays;
import java.util.Locale;

/** Where in the chain a plugin's filter runs. */
public enum FilterLocation {
    AFTER_ENCODING,
    BEFORE_LOGIN,
    BEFORE_DECORATION,
    BEFORE_DISPATCH;

    static FilterLocation parse(String text) {
        for (FilterLocation location : values()) {
            if (location.text().equals(text)) {
                return location;
            }
        }
        throw new IllegalArgumentException("<servlet-filter location=\"%s\">: it must be one of %s"
                .formatted(
                        text, Arrays.stream(values()).map(FilterLocation::text).toList()));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
