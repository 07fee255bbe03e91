package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.spaces.Space;
import java.util.Locale;

public class SpaceLogoUpdateEvent extends SpaceEvent implements Updated {
    private SpaceLogoUpdateEvent.SpaceLogoActions eventTypeEnum;
    private Attachment logo;

    @Deprecated
    public SpaceLogoUpdateEvent(Object object, Space space, String eventType, Attachment logo) {
        super(object, space);
        this.eventTypeEnum = SpaceLogoActions.fromString(eventType);
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
        return eventTypeEnum.getText();
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
            return name().toLowerCase(Locale.ENGLISH);
        }

        public static SpaceLogoUpdateEvent.SpaceLogoActions fromString(String text) {
            return valueOf(text.toUpperCase(Locale.ENGLISH));
        }
    }
}
