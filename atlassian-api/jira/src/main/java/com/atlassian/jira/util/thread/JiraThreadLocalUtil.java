package com.atlassian.jira.util.thread;

import com.atlassian.annotations.PublicApi;
import com.atlassian.annotations.PublicSpi;
import org.apache.log4j.Logger;

@PublicApi
public interface JiraThreadLocalUtil {
    void preCall();

    void postCall(Logger logger);

    void postCall(Logger logger, JiraThreadLocalUtil.WarningCallback warningCallback);

    @PublicSpi
    interface WarningCallback {
        void onOpenTransaction();
    }
}
