package com.atlassian.confluence.api.model.content;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.confluence.api.model.BaseApiEnum;
import java.util.List;
import java.util.Set;

@ExperimentalApi
public final class ContentType extends BaseApiEnum {
    public static final ContentType PAGE = null;

    public static final ContentType BLOG_POST = null;

    public static final ContentType COMMENT = null;

    public static final ContentType ATTACHMENT = null;

    public static final List<ContentType> BUILT_IN = null;

    private ContentType() {
        super((String) null);
    }

    public static ContentType valueOf(String text) {
        throw new UnsupportedOperationException();
    }

    public static Set<ContentType> valuesOf(Iterable<String> iterable) {
        throw new UnsupportedOperationException();
    }

    public String getType() {
        throw new UnsupportedOperationException();
    }
}
