package com.atlassian.confluence.api.model.content;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.confluence.api.model.BaseApiEnum;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@ExperimentalApi
public final class ContentType extends BaseApiEnum {
    public static final ContentType PAGE = new ContentType("page");

    public static final ContentType BLOG_POST = new ContentType("blogpost");

    public static final ContentType COMMENT = new ContentType("comment");

    public static final ContentType ATTACHMENT = new ContentType("attachment");

    public static final List<ContentType> BUILT_IN = List.of(PAGE, BLOG_POST, COMMENT, ATTACHMENT);

    private ContentType(String value) {
        super(value);
    }

    public static ContentType valueOf(String text) {
        return BUILT_IN.stream()
                .filter(type -> type.getValue().equals(text))
                .findFirst()
                .orElseGet(() -> new ContentType(text));
    }

    public static Set<ContentType> valuesOf(Iterable<String> iterable) {
        Set<ContentType> types = new LinkedHashSet<>();
        for (String type : iterable) {
            types.add(valueOf(type));
        }
        return types;
    }

    public String getType() {
        return getValue();
    }
}
