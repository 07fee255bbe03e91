package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.io.Serializable;

public interface StatusCategory extends Serializable, Comparable<StatusCategory> {
    String UNDEFINED = "undefined";

    String TO_DO = "new";

    String IN_PROGRESS = "indeterminate";

    String COMPLETE = "done";

    Long getId();

    String getTranslatedName();

    String getTranslatedName(String text);

    String getTranslatedName(I18nHelper i18nHelper);

    String getKey();

    String getName();

    String getColorName();

    Long getSequence();
}
