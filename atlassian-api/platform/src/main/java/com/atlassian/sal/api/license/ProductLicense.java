package com.atlassian.sal.api.license;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface ProductLicense {
    int UNLIMITED_USER_COUNT = Integer.valueOf(-1);

    String getProductKey();

    boolean isUnlimitedNumberOfUsers();

    int getNumberOfUsers();

    String getProductDisplayName();

    String getProperty(String text);
}
