package com.atlassian.confluence.event.events.admin;

import com.atlassian.confluence.util.Progress;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

public class ReindexStartedEvent extends ReindexEvent {
    private Progress progress;
    private EnumSet<?> options;
    private List<String> spaceKeys;

    @Deprecated
    public ReindexStartedEvent(Object object) {
        super(object);
    }

    @Deprecated
    public ReindexStartedEvent(Object object, Progress progress) {
        super(object);
        this.progress = progress;
    }

    @Deprecated
    public ReindexStartedEvent(Object object, Progress progress, UUID uuid) {
        super(object, uuid);
        this.progress = progress;
    }

    public ReindexStartedEvent(
            Object object, Progress progress, UUID uuid, EnumSet<?> options, List<String> spaceKeys) {
        super(object, uuid);
        this.progress = progress;
        this.options = options;
        this.spaceKeys = spaceKeys;
    }

    public Progress getProgress() {
        return progress;
    }

    public EnumSet<?> getOptions() {
        return options;
    }

    public List<String> getSpaceKeys() {
        return spaceKeys;
    }
}
