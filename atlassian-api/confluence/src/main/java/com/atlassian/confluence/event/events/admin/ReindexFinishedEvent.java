package com.atlassian.confluence.event.events.admin;

import java.util.List;
import java.util.UUID;

public class ReindexFinishedEvent extends ReindexEvent {
    private List<String> spaceKeys;

    @Deprecated
    public ReindexFinishedEvent(Object object) {
        super(object);
    }

    public ReindexFinishedEvent(Object object, UUID uuid) {
        super(object, uuid);
    }

    public ReindexFinishedEvent(Object object, UUID uuid, List<String> spaceKeys) {
        super(object, uuid);
        this.spaceKeys = spaceKeys;
    }

    public List<String> getSpaceKeys() {
        return spaceKeys;
    }
}
