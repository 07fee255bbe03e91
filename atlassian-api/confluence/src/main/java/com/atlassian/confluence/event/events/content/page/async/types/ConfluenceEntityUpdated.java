package com.atlassian.confluence.event.events.content.page.async.types;

public interface ConfluenceEntityUpdated {
    Long getOriginalId();

    Integer getOriginalVersion();

    Long getCurrentId();

    Integer getCurrentVersion();
}
