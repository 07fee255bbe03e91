package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.Attachment;

public class SpaceDescription extends SpaceContentEntityObject {
    public static final String CONTENT_TYPE_SPACEDESC = "spacedesc";

    public static final String CONTENT_TYPE_PERSONAL_SPACEDESC = "personalspacedesc";

    public SpaceDescription() {}

    public SpaceDescription(Space space) {
        setSpace(space);
    }

    @Override
    public String getDisplayTitle() {
        return getSpace() == null ? super.getDisplayTitle() : getSpace().getName();
    }

    @Override
    public ContentEntityObject getLatestVersion() {
        return (ContentEntityObject) super.getLatestVersion();
    }

    @Override
    public String getUrlPath() {
        return getSpace() == null ? "" : getSpace().getUrlPath();
    }

    @Override
    public String getType() {
        return isPersonalSpace() ? CONTENT_TYPE_PERSONAL_SPACEDESC : CONTENT_TYPE_SPACEDESC;
    }

    @Override
    public String getSpaceKey() {
        return super.getSpaceKey();
    }

    public boolean isPersonalSpace() {
        return getSpace() != null && getSpace().isPersonal();
    }

    @Override
    public BodyType getDefaultBodyType() {
        return BodyType.WIKI;
    }

    @Override
    public String getAttachmentUrlPath(Attachment attachment) {
        return super.getAttachmentUrlPath(attachment);
    }
}
