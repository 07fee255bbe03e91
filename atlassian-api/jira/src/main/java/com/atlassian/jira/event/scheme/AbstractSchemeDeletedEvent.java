package com.atlassian.jira.event.scheme;

import com.atlassian.annotations.Internal;
import com.atlassian.jira.util.Named;

@Internal
public class AbstractSchemeDeletedEvent implements Named {
    private Long id;
    private String name;

    public AbstractSchemeDeletedEvent(Long id, String name) {
        this.id = id;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
