package com.atlassian.jira.web.component;

import java.util.List;

public interface IssuePager {
    int getStart();

    int getEnd();

    int getTotal();

    int getPreviousStart();

    int getNextStart();

    List getPages();
}
