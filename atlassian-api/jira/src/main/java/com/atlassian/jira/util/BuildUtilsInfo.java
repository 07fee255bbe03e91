package com.atlassian.jira.util;

import com.atlassian.annotations.PublicApi;
import java.util.Collection;
import java.util.Date;

@PublicApi
public interface BuildUtilsInfo {
    String getVersion();

    String getDocVersion();

    int[] getVersionNumbers();

    String getCurrentBuildNumber();

    int getApplicationBuildNumber();

    int getDatabaseBuildNumber();

    String getMinimumUpgradableBuildNumber();

    Date getCurrentBuildDate();

    String getBuildPartnerName();

    String getBuildInformation();

    String getCommitId();

    String getMinimumUpgradableVersion();

    Collection getUnavailableLocales();

    String getSalVersion();

    String getApplinksVersion();

    String getLuceneVersion();

    String getGuavaOsgiVersion();

    String getBuildProperty(String text);

    boolean isBeta();

    boolean isRc();

    boolean isSnapshot();

    boolean isMilestone();
}
