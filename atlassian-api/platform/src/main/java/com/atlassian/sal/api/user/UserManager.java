package com.atlassian.sal.api.user;

import java.security.Principal;
import javax.servlet.http.HttpServletRequest;

public interface UserManager {
    @Deprecated
    String getRemoteUsername();

    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    @Deprecated
    String getRemoteUsername(HttpServletRequest httpServletRequest);

    UserProfile getRemoteUser(HttpServletRequest httpServletRequest);

    UserKey getRemoteUserKey(HttpServletRequest httpServletRequest);

    UserProfile getUserProfile(String text);

    UserProfile getUserProfile(UserKey userKey);

    @Deprecated
    boolean isUserInGroup(String text1, String text2);

    boolean isUserInGroup(UserKey userKey, String text);

    @Deprecated
    boolean isSystemAdmin(String text);

    boolean isSystemAdmin(UserKey userKey);

    @Deprecated
    boolean isAdmin(String text);

    boolean isAdmin(UserKey userKey);

    boolean isLicensed(UserKey userKey);

    default boolean isLimitedUnlicensedUser(UserKey userKey) {
        return false;
    }

    boolean authenticate(String text1, String text2);

    Principal resolve(String text) throws UserResolutionException;

    Iterable<String> findGroupNamesByPrefix(String text, int number1, int number2);

    boolean isAnonymousAccessEnabled();

    boolean isLimitedUnlicensedAccessEnabled();
}
