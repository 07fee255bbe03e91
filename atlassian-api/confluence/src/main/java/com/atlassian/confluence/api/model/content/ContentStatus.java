package com.atlassian.confluence.api.model.content;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.confluence.api.model.BaseApiEnum;
import java.util.List;

@ExperimentalApi
public final class ContentStatus extends BaseApiEnum {
    public static final ContentStatus CURRENT = new ContentStatus("current");

    public static final ContentStatus TRASHED = new ContentStatus("trashed");

    public static final ContentStatus HISTORICAL = new ContentStatus("historical");

    public static final ContentStatus DRAFT = new ContentStatus("draft");

    public static final List<ContentStatus> BUILT_IN = List.of(CURRENT, TRASHED, HISTORICAL, DRAFT);

    private ContentStatus(String value) {
        super(value);
    }

    public static ContentStatus valueOf(String text) {
        return BUILT_IN.stream()
                .filter(status -> status.getValue().equals(text))
                .findFirst()
                .orElseGet(() -> new ContentStatus(text));
    }
}
