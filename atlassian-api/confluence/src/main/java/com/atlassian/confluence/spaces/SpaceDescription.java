package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.Attachment;

public class SpaceDescription extends SpaceContentEntityObject {
    public static final String CONTENT_TYPE_SPACEDESC = "spacedesc";

    public static final String CONTENT_TYPE_PERSONAL_SPACEDESC = "personalspacedesc";

    public SpaceDescription() {}

    public SpaceDescription(Space space) {}

    @Override
    public String getDisplayTitle() {
        return super.getDisplayTitle();
    }

    @Override
    public ContentEntityObject getLatestVersion() {
        return (ContentEntityObject) super.getLatestVersion();
    }

    @Override
    public String getUrlPath() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getSpaceKey() {
        return super.getSpaceKey();
    }

    public boolean isPersonalSpace() {
        throw new UnsupportedOperationException();
    }

    @Override
    public BodyType getDefaultBodyType() {
        return super.getDefaultBodyType();
    }

    @Override
    public String getAttachmentUrlPath(Attachment attachment) {
        return super.getAttachmentUrlPath(attachment);
    }
}
