package com.atlassian.confluence.plugin.copyspace.event;

import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.spaces.Space;

public class SpaceCopyEvent extends SpaceEvent {
    private boolean copyComments;
    private boolean copyLabels;
    private boolean copyAttachments;
    private boolean keepMetaData;
    private boolean preserveWatchers;
    private boolean copyBlogposts;
    private boolean copyPages;
    private String originalSpaceKey;

    public SpaceCopyEvent(
            Object object,
            Space space,
            boolean copyComments,
            boolean copyLabels,
            boolean copyAttachments,
            boolean keepMetaData,
            boolean preserveWatchers,
            boolean copyBlogposts,
            boolean copyPages,
            String originalSpaceKey) {
        super(object, space);
        this.copyComments = copyComments;
        this.copyLabels = copyLabels;
        this.copyAttachments = copyAttachments;
        this.keepMetaData = keepMetaData;
        this.preserveWatchers = preserveWatchers;
        this.copyBlogposts = copyBlogposts;
        this.copyPages = copyPages;
        this.originalSpaceKey = originalSpaceKey;
    }

    public boolean isCopyComments() {
        return copyComments;
    }

    public boolean isCopyLabels() {
        return copyLabels;
    }

    public boolean isCopyAttachments() {
        return copyAttachments;
    }

    public boolean isKeepMetaData() {
        return keepMetaData;
    }

    public boolean isPreserveWatchers() {
        return preserveWatchers;
    }

    public boolean isCopyBlogposts() {
        return copyBlogposts;
    }

    public boolean isCopyPages() {
        return copyPages;
    }

    public String getOriginalSpaceKey() {
        return originalSpaceKey;
    }
}
