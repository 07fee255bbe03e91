package com.atlassian.jira.config;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

@PublicApi
public interface PriorityManager {
    Priority createPriority(String text1, String text2, String text3, String text4);

    void editPriority(Priority priority, String text1, String text2, String text3, String text4);

    List<Priority> getPriorities();

    void removePriority(String text1, String text2);

    Priority getPriority(String text);

    void setDefaultPriority(String defaultPriority);

    Priority getDefaultPriority();

    void movePriorityUp(String text);

    void movePriorityDown(String text);
}
