package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;
import java.io.Serializable;

public interface SaveContext extends OperationContext<PageUpdateTrigger>, Serializable {
    boolean doUpdateLastModifier();

    @Deprecated
    void setUpdateLastModifier(boolean updateLastModifier);

    @Deprecated
    void setSuppressNotifications(boolean suppressNotifications);

    boolean isSuppressAutowatch();
}
