package com.atlassian.jira.portal;

import java.net.URI;
import java.util.Map;

public interface PortletConfiguration extends Comparable<PortletConfiguration> {
    Long getId();

    Integer getColumn();

    void setColumn(Integer column);

    Integer getRow();

    void setRow(Integer row);

    Long getDashboardPageId();

    void setDashboardPageId(Long dashboardPageId);

    URI getGadgetURI();

    Map<String, String> getUserPrefs();

    void setUserPrefs(Map<String, String> userPrefs);
}
