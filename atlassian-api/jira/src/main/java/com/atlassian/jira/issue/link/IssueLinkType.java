package com.atlassian.jira.issue.link;

import com.atlassian.jira.ofbiz.OfBizValueWrapper;

public interface IssueLinkType extends OfBizValueWrapper, Comparable<IssueLinkType> {
    String NAME_FIELD_NAME = "linkname";

    String OUTWARD_FIELD_NAME = "outward";

    String INWARD_FIELD_NAME = "inward";

    String STYLE_FIELD_NAME = "style";

    Long getId();

    String getName();

    String getOutward();

    String getInward();

    String getStyle();

    boolean isSubTaskLinkType();

    boolean isSystemLinkType();
}
