package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.spaces.Space;

public class SpaceLogoUpdateEvent extends SpaceEvent implements Updated {
    private SpaceLogoUpdateEvent.SpaceLogoActions eventTypeEnum;
    private Attachment logo;
    private String eventType;

    @Deprecated
    public SpaceLogoUpdateEvent(Object object, Space space, String eventType, Attachment logo) {
        super(object, space);
        this.eventType = eventType;
        this.logo = logo;
    }

    public SpaceLogoUpdateEvent(
            Object object, Space space, SpaceLogoUpdateEvent.SpaceLogoActions eventTypeEnum, Attachment logo) {
        super(object, space);
        this.eventTypeEnum = eventTypeEnum;
        this.logo = logo;
    }

    public SpaceLogoUpdateEvent.SpaceLogoActions getEventTypeEnum() {
        return eventTypeEnum;
    }

    @Deprecated
    public String getEventType() {
        return eventType;
    }

    public Attachment getLogo() {
        return logo;
    }

    public enum SpaceLogoActions {
        DISABLE,
        ENABLE,
        UPLOAD,
        DELETE;

        public String getText() {
            throw new UnsupportedOperationException();
        }

        public static SpaceLogoUpdateEvent.SpaceLogoActions fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
