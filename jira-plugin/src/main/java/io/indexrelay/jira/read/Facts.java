package io.indexrelay.jira.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code fields} of a snapshot while they are gathered: what is missing is left out. */
final class Facts {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Facts put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Left out when there is none. */
    Facts putAll(String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            values.put(name, List.copyOf(texts));
        }
        return this;
    }

    Map<String, Object> asMap() {
        return values;
    }
}
