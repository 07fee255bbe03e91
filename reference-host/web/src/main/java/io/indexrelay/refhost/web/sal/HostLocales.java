package io.indexrelay.refhost.web.sal;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/** Languages: the browser's, else English. */
public final class HostLocales implements LocaleResolver {

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale();
    }

    @Override
    public Locale getLocale() {
        return HostI18n.locale();
    }

    @Override
    public Locale getLocale(UserKey user) {
        return HostI18n.locale();
    }

    @Override
    public Locale getApplicationLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(Locale.ENGLISH);
    }
}
