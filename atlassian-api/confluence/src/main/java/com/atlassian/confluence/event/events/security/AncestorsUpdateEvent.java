package com.atlassian.confluence.event.events.security;

import java.util.List;

public class AncestorsUpdateEvent {
    private Long pageId;
    private List<Long> ancestorsIds;

    public AncestorsUpdateEvent(Long pageId, List<Long> ancestorsIds) {
        this.pageId = pageId;
        this.ancestorsIds = ancestorsIds;
    }

    public Long getPageId() {
        return pageId;
    }

    public List<Long> getAncestorsIds() {
        return ancestorsIds;
    }
}
