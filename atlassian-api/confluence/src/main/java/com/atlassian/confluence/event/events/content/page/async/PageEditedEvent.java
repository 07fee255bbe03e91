package com.atlassian.confluence.event.events.content.page.async;

import com.atlassian.confluence.event.events.content.Edited;
import com.atlassian.confluence.event.events.content.page.async.types.ConfluenceEntityUpdated;
import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.sal.api.user.UserKey;
import java.util.Objects;

@AsynchronousPreferred
@Deprecated
public class PageEditedEvent extends PageEvent implements Edited, ConfluenceEntityUpdated {
    private Long currentId;
    private Integer currentVersion;

    public PageEditedEvent(
            Object object,
            UserKey userKey,
            Long id1,
            Integer number1,
            Long currentId,
            Integer currentVersion,
            boolean flag) {
        super(object, userKey, id1, number1, flag);
        this.currentId = currentId;
        this.currentVersion = currentVersion;
    }

    @Override
    public Long getCurrentId() {
        return currentId;
    }

    @Override
    public Integer getCurrentVersion() {
        return currentVersion;
    }

    @Override
    public Long getOriginalId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Integer getOriginalVersion() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isMinorEdit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageEditedEvent that = (PageEditedEvent) object;
        return Objects.equals(currentId, that.currentId) && Objects.equals(currentVersion, that.currentVersion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), currentId, currentVersion);
    }
}
