package com.atlassian.jira.event;

import com.atlassian.annotations.PublicApi;
import java.util.Date;
import java.util.Map;

@PublicApi
public interface JiraEvent {
    Date getTime();

    Map<String, Object> getParams();
}
