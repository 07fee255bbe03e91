package com.atlassian.confluence.api.model.pagination;

import java.util.Locale;

public enum CursorType {
    SPACE,
    CONTENT;

    public String getType() {
        return name().toLowerCase(Locale.ENGLISH);
    }
}
