package com.atlassian.servicedesk.api.requesttype;

import java.io.Serializable;
import java.util.List;

public interface RequestType extends Serializable {
    int getId();

    String getName();

    String getDescription();

    String getHelpText();

    int getPortalId();

    long getIssueTypeId();

    long getIconId();

    List getGroups();
}
