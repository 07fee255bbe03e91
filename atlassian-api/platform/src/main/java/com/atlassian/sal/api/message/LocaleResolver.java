package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

public interface LocaleResolver {
    Locale getLocale(HttpServletRequest httpServletRequest);

    Locale getLocale();

    Locale getLocale(UserKey userKey);

    Locale getApplicationLocale();

    Set<Locale> getSupportedLocales();
}
