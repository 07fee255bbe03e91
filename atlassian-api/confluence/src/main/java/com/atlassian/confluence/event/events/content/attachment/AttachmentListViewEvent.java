package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.event.events.types.Viewed;
import com.atlassian.confluence.spaces.Space;
import java.util.Objects;

public class AttachmentListViewEvent extends SpaceEvent implements Viewed {
    private String fileExtension;

    public AttachmentListViewEvent(Object object, Space space, String fileExtension) {
        super(object, space);
        this.fileExtension = fileExtension;
    }

    public String getFileExtension() {
        return fileExtension;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        AttachmentListViewEvent that = (AttachmentListViewEvent) object;
        return Objects.equals(fileExtension, that.fileExtension);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), fileExtension);
    }
}
