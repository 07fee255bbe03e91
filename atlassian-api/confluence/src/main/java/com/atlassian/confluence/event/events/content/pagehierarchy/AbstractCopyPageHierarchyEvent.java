package com.atlassian.confluence.event.events.content.pagehierarchy;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Objects;

public abstract class AbstractCopyPageHierarchyEvent extends AbstractPageHierarchyEvent {
    private Page destination;
    private boolean includeAttachments;
    private boolean includeRestrictions;
    private boolean includeLabels;

    @Deprecated
    public AbstractCopyPageHierarchyEvent(
            Object object, Page page1, Page destination, ConfluenceUser confluenceUser, boolean suppressNotifications) {
        super(object, page1, confluenceUser, suppressNotifications);
        this.destination = destination;
    }

    public AbstractCopyPageHierarchyEvent(
            Object object,
            Page page1,
            Page destination,
            ConfluenceUser confluenceUser,
            boolean flag1,
            int number,
            boolean includeAttachments,
            boolean includeRestrictions,
            boolean includeLabels) {
        super(object, page1, confluenceUser, flag1, number);
        this.destination = destination;
        this.includeAttachments = includeAttachments;
        this.includeRestrictions = includeRestrictions;
        this.includeLabels = includeLabels;
    }

    public Page getDestination() {
        return destination;
    }

    @Override
    public final Page getTargetPage() {
        return super.getTargetPage();
    }

    public boolean isIncludeAttachments() {
        return includeAttachments;
    }

    public boolean isIncludeRestrictions() {
        return includeRestrictions;
    }

    public boolean isIncludeLabels() {
        return includeLabels;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        AbstractCopyPageHierarchyEvent that = (AbstractCopyPageHierarchyEvent) object;
        return Objects.equals(destination, that.destination)
                && Objects.equals(includeAttachments, that.includeAttachments)
                && Objects.equals(includeRestrictions, that.includeRestrictions)
                && Objects.equals(includeLabels, that.includeLabels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), destination, includeAttachments, includeRestrictions, includeLabels);
    }
}
