package com.atlassian.confluence.api.model.content;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.confluence.api.model.BaseApiEnum;
import java.util.List;

@ExperimentalApi
public final class ContentStatus extends BaseApiEnum {
    public static final ContentStatus CURRENT = null;

    public static final ContentStatus TRASHED = null;

    public static final ContentStatus HISTORICAL = null;

    public static final ContentStatus DRAFT = null;

    public static final List<ContentStatus> BUILT_IN = null;

    private ContentStatus() {
        super((String) null);
    }

    public static ContentStatus valueOf(String text) {
        throw new UnsupportedOperationException();
    }
}
