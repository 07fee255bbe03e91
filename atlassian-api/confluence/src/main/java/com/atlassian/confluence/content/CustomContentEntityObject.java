package com.atlassian.confluence.content;

import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.core.VersionChildOwnerPolicy;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Contained;
import com.atlassian.confluence.pages.ContentConvertible;
import java.util.ArrayList;
import java.util.List;

public class CustomContentEntityObject extends SpaceContentEntityObject
        implements Contained<ContentEntityObject>, ContentConvertible {
    public static final String CONTENT_TYPE = "custom";

    private String pluginModuleKey;
    private String pluginVersion;
    private CustomContentEntityObject parent;

    public CustomContentEntityObject() {}

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    @Override
    public String getUrlPath() {
        return getContainer() == null ? "" : getContainer().getUrlPath();
    }

    @Override
    public String getDisplayTitle() {
        return super.getDisplayTitle();
    }

    @Override
    public String getNameForComparison() {
        return super.getNameForComparison();
    }

    @Override
    public String getAttachmentUrlPath(Attachment attachment) {
        return super.getAttachmentUrlPath(attachment);
    }

    @Override
    public String getAttachmentsUrlPath() {
        return super.getAttachmentsUrlPath();
    }

    @Override
    public String getExcerpt() {
        return super.getExcerpt();
    }

    @Override
    public BodyType getDefaultBodyType() {
        return super.getDefaultBodyType();
    }

    public String getPluginModuleKey() {
        return pluginModuleKey;
    }

    public void setPluginModuleKey(String pluginModuleKey) {
        this.pluginModuleKey = pluginModuleKey;
    }

    public String getPluginVersion() {
        return pluginVersion;
    }

    public void setPluginVersion(String pluginVersion) {
        this.pluginVersion = pluginVersion;
    }

    public CustomContentEntityObject getParent() {
        return parent;
    }

    public void setParent(CustomContentEntityObject parent) {
        this.parent = parent;
    }

    @Override
    public ContentEntityObject getContainer() {
        return getContainerContent();
    }

    public void setContainer(ContentEntityObject container) {
        setContainerContent(container);
    }

    public void setAdapter(ContentEntityAdapter adapter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void convertToHistoricalVersion() {
        super.convertToHistoricalVersion();
    }

    @Override
    public boolean isIndexable() {
        return super.isIndexable();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    public List<CustomContentEntityObject> getAncestors() {
        List<CustomContentEntityObject> ancestors = new ArrayList<>();
        for (CustomContentEntityObject above = parent; above != null; above = above.getParent()) {
            ancestors.add(0, above);
        }
        return ancestors;
    }

    @Override
    public ContentType getContentTypeObject() {
        return ContentType.valueOf(pluginModuleKey);
    }

    @Override
    public ContentId getContentId() {
        return super.getContentId();
    }

    @Override
    public boolean shouldConvertToContent() {
        return true;
    }

    @Override
    public VersionChildOwnerPolicy getVersionChildPolicy(ContentType contentType) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getBodyAsString() {
        return super.getBodyAsString();
    }
}
