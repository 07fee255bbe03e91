package com.atlassian.sal.api.features;

import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;

public interface DarkFeatureManager {
    String ATLASSIAN_DARKFEATURE_PREFIX = "atlassian.darkfeature.";

    String DISABLE_ALL_DARKFEATURES_PROPERTY = "atlassian.darkfeature.disabled";

    String DARKFEATURES_PROPERTIES_FILE_PROPERTY = "darkfeatures.properties.file";

    String DARKFEATURES_PROPERTIES_FILE_PROPERTY_DEFAULT = "atlassian-darkfeatures.properties";

    Optional<Boolean> isEnabledForAllUsers(String text);

    Optional<Boolean> isEnabledForCurrentUser(String text);

    Optional<Boolean> isEnabledForUser(UserKey userKey, String text);

    @Deprecated
    boolean isFeatureEnabledForAllUsers(String text);

    @Deprecated
    boolean isFeatureEnabledForCurrentUser(String text);

    @Deprecated
    boolean isFeatureEnabledForUser(UserKey userKey, String text);

    boolean canManageFeaturesForAllUsers();

    void enableFeatureForAllUsers(String text);

    void disableFeatureForAllUsers(String text);

    void enableFeatureForCurrentUser(String text);

    void enableFeatureForUser(UserKey userKey, String text);

    void disableFeatureForCurrentUser(String text);

    void disableFeatureForUser(UserKey userKey, String text);

    EnabledDarkFeatures getFeaturesEnabledForAllUsers();

    EnabledDarkFeatures getFeaturesEnabledForCurrentUser();

    EnabledDarkFeatures getFeaturesEnabledForUser(UserKey userKey);
}
