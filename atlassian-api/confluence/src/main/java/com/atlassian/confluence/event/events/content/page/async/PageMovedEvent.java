package com.atlassian.confluence.event.events.content.page.async;

import com.atlassian.confluence.event.events.content.page.async.types.UserDriven;
import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.sal.api.user.UserKey;
import java.util.Objects;

@AsynchronousPreferred
@Deprecated
public class PageMovedEvent extends PageEvent implements Updated, UserDriven {
    private String originalSpaceKey;
    private String currentSpaceKey;
    private Long originalParentPageId;
    private Long currentParentPageId;
    private boolean hasMovedChildren;
    private boolean movedBecauseOfParent;

    public PageMovedEvent(
            Object object,
            UserKey userKey,
            Long id1,
            Integer number,
            String originalSpaceKey,
            String currentSpaceKey,
            Long originalParentPageId,
            Long currentParentPageId,
            boolean flag1,
            boolean hasMovedChildren,
            boolean movedBecauseOfParent) {
        super(object, userKey, id1, number, flag1);
        this.originalSpaceKey = originalSpaceKey;
        this.currentSpaceKey = currentSpaceKey;
        this.originalParentPageId = originalParentPageId;
        this.currentParentPageId = currentParentPageId;
        this.hasMovedChildren = hasMovedChildren;
        this.movedBecauseOfParent = movedBecauseOfParent;
    }

    public String getOriginalSpaceKey() {
        return originalSpaceKey;
    }

    public String getCurrentSpaceKey() {
        return currentSpaceKey;
    }

    public Long getOriginalParentPageId() {
        return originalParentPageId;
    }

    public Long getCurrentParentPageId() {
        return currentParentPageId;
    }

    public boolean hasMovedChildren() {
        return hasMovedChildren;
    }

    public boolean isMovedBecauseOfParent() {
        return movedBecauseOfParent;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageMovedEvent that = (PageMovedEvent) object;
        return Objects.equals(originalSpaceKey, that.originalSpaceKey)
                && Objects.equals(currentSpaceKey, that.currentSpaceKey)
                && Objects.equals(originalParentPageId, that.originalParentPageId)
                && Objects.equals(currentParentPageId, that.currentParentPageId)
                && Objects.equals(hasMovedChildren, that.hasMovedChildren)
                && Objects.equals(movedBecauseOfParent, that.movedBecauseOfParent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                super.hashCode(),
                originalSpaceKey,
                currentSpaceKey,
                originalParentPageId,
                currentParentPageId,
                hasMovedChildren,
                movedBecauseOfParent);
    }
}
