package com.atlassian.confluence.search.service;

import com.atlassian.confluence.content.CustomContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Draft;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceDescription;
import com.atlassian.confluence.user.PersonalInformation;
import com.atlassian.core.bean.EntityObject;
import java.util.Arrays;

public enum ContentTypeEnum {
    PAGE("page", Page.class),
    COMMENT("comment", Comment.class),
    BLOG("blogpost", BlogPost.class),
    ATTACHMENT("attachment", Attachment.class),
    PERSONAL_INFORMATION("userinfo", PersonalInformation.class),
    SPACE_DESCRIPTION("spacedesc", SpaceDescription.class),
    PERSONAL_SPACE_DESCRIPTION("personalspacedesc", SpaceDescription.class),
    SPACE("space", Space.class),
    DRAFT("draft", Draft.class),
    CUSTOM("custom", CustomContentEntityObject.class);

    private final String representation;
    private final Class<? extends EntityObject> type;

    ContentTypeEnum(String representation, Class<? extends EntityObject> type) {
        this.representation = representation;
        this.type = type;
    }

    public String getRepresentation() {
        return representation;
    }

    public boolean hasRepresentation(String text) {
        return representation.equals(text);
    }

    public Class<? extends EntityObject> getType() {
        return type;
    }

    public String getTypeName() {
        return representation;
    }

    @Override
    public String toString() {
        return representation;
    }

    public static ContentTypeEnum getByRepresentation(String text) {
        return Arrays.stream(values())
                .filter(known -> known.hasRepresentation(text))
                .findFirst()
                .orElse(null);
    }

    public static ContentTypeEnum getByClassName(String text) {
        return Arrays.stream(values())
                .filter(known -> known.type.getName().equals(text))
                .findFirst()
                .orElse(null);
    }
}
